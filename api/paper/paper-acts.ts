import {
  append,
  applyChanges,
  Database,
  lastEvent,
  paperDraft,
  paperToDecide,
  storeNotices,
  storeReceipt,
  type ToDecide,
  type UnitOfWork,
} from '@countersign/database';
import {
  type ActInput,
  approvalStatement,
  can,
  type Decision,
  decide,
  decideSection,
  type EventDraft,
  type Moment,
  type PaperAct,
  type PaperFacts,
  paperResource,
  phrase,
  type Reason,
  type SectionAct,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Live } from '../platform/live.ts';
import { type Brought, resolveBrought } from './bring.ts';
import { type FrozenDraft, freeze } from './draft.ts';
import { OpenTexts } from './open-texts.ts';
import { noSuch, type Outcome } from './outcome.ts';

/** What every act carries: a key made once per press of a button, and the version of the thing that was shown. */
export interface ActOnThing {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** An act on a paper or on one of its sections, until it is decided. */
interface Asked {
  readonly who: SignedIn;
  readonly act: PaperAct | SectionAct;
  readonly on: ActOnThing;
  readonly brought: Brought;
  readonly of: 'paper' | 'section';
}

/** The acts on papers and their sections. Every act is one transaction: load facts, decide, save, record. */
@Injectable()
export class PaperActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly texts: OpenTexts,
  ) {}

  /** An act on a whole paper. */
  async onPaper(who: SignedIn, act: PaperAct, on: ActOnThing, brought: Brought = {}): Promise<Outcome> {
    return this.run({ who, act, on, brought, of: 'paper' });
  }

  /** An act on one section, under the lock of its paper. */
  async onSection(who: SignedIn, act: SectionAct, on: ActOnThing, brought: Brought = {}): Promise<Outcome> {
    if (brought.hash !== undefined) await this.texts.settle([on.id]);
    return this.run({ who, act, on, brought, of: 'section' });
  }

  private async run(asked: Asked): Promise<Outcome> {
    if (asked.act === 'submitPaper') await this.settlePaper(asked.on.id);
    const now = this.clock.now();
    return this.database.inUnitOfWork(async (unit) => {
      const { who, on } = asked;
      const by = asked.of === 'paper' ? { paperId: on.id } : { sectionId: on.id };
      const found = await paperToDecide(unit, by, now.today, { personId: who.actor.personId, key: on.key });
      if (!found || !can(who.actor, 'readPaper', paperResource(found.facts))) return noSuch(asked.of);
      if (found.done) return { done: true, id: on.id };
      if (isOutdated(asked, found.facts)) return this.overtaken(unit, found.facts.id);
      return this.decideAndSave(unit, asked, found, now);
    });
  }

  /**
   * An act on a paper that an act on its meeting carries with it, in the meeting's own unit of work.
   * Returns every reason against it; none when it was done. Versions are the meeting's matter, not asked here.
   */
  async alongside(
    unit: UnitOfWork,
    who: SignedIn,
    act: PaperAct,
    on: { readonly id: string; readonly key: string },
    input: ActInput,
    now: Moment,
  ): Promise<readonly Reason[]> {
    const asked: Asked = { who, act, on: { ...on, version: 0 }, brought: {}, of: 'paper' };
    const found = await paperToDecide(unit, { paperId: on.id }, now.today, {
      personId: who.actor.personId,
      key: on.key,
    });
    if (!found) throw new Error(`Paper ${on.id} is not there.`);
    return this.ruleAndSave(unit, asked, found, input, now);
  }

  private async decideAndSave(
    unit: UnitOfWork,
    asked: Asked,
    found: ToDecide,
    now: Moment,
  ): Promise<Outcome> {
    const { who, act, on, brought } = asked;
    const draft = act === 'submitPaper' ? await this.draft(unit, found.facts.id, now) : undefined;
    const facts = draft ? { ...found.facts, draftHash: draft.hash } : found.facts;
    const input = await resolveBrought(unit, act, facts, brought, who, now.today);
    const reasons = await this.ruleAndSave(unit, asked, { ...found, facts }, input, now, draft);
    return reasons.length > 0 ? { done: false, reasons } : { done: true, id: on.id };
  }

  private async ruleAndSave(
    unit: UnitOfWork,
    asked: Asked,
    found: ToDecide,
    input: ActInput,
    now: Moment,
    draft?: FrozenDraft,
  ): Promise<readonly Reason[]> {
    const { facts } = found;
    const { who, of, on } = asked;
    const decision = ruling(asked, facts, input, now);
    if (!decision.allowed) return decision.reasons;
    const signature = {
      statement: approvalStatement(facts, who.actor.line),
      signedInAt: who.signedInAt,
      sessionId: who.sessionId,
    };
    const applying = {
      unit,
      facts,
      actor: who.actor,
      at: now.instant,
      signature,
      ...(draft ? { draft } : {}),
    };
    await Promise.all([
      applyChanges(applying, decision.changes, of === 'section' ? on.id : undefined),
      this.record(unit, asked, found, decision, now),
    ]);
    return [];
  }

  private async record(
    unit: UnitOfWork,
    { who, act, on }: Asked,
    { facts, head }: ToDecide,
    decision: Extract<Decision, { allowed: true }>,
    now: Moment,
  ): Promise<void> {
    const personId = who.actor.personId;
    const chain = { subject: 'paper', subjectId: facts.id, head } as const;
    const [eventId] = await Promise.all([
      append(unit, chain, decision.event, who.actor, now.instant, sha256),
      storeReceipt(unit, { personId, key: on.key, act, subjectId: on.id, at: now.instant }),
    ]);
    const subject = { eventId, paperId: facts.id, meetingId: facts.meeting.id, at: now.instant };
    const told = await storeNotices(unit, decision.notices, personId, subject);
    await this.live.notifyOn(
      unit,
      `paper:${facts.id}`,
      `meeting:${facts.meeting.id}`,
      ...told.map((person) => `person:${person}` as const),
    );
  }

  private async overtaken(unit: UnitOfWork, paperId: string): Promise<Outcome> {
    const last = await lastEvent(unit, 'paper', paperId);
    if (!last) return noSuch('paper');
    const { act, by, at } = last;
    return { done: false, conflict: { act, by, at, phrase: phrase({ act, data: last.data } as EventDraft) } };
  }

  private async draft(unit: UnitOfWork, paperId: string, now: Moment): Promise<FrozenDraft | undefined> {
    const draft = await paperDraft(unit, paperId, now.today);
    return draft && freeze(draft);
  }

  private async settlePaper(paperId: string): Promise<void> {
    const sections = await this.database.rows<{ id: string }>(SECTIONS_OF, [paperId]);
    await this.texts.settle(sections.map(({ id }) => id));
  }
}

const SECTIONS_OF = {
  name: 'sections-of-paper',
  text: "select id from section where paper_id = $1 and kind = 'text'",
};

function isOutdated({ of, on }: Asked, facts: PaperFacts): boolean {
  if (of === 'paper') return facts.version !== on.version;
  return facts.sections.find(({ id }) => id === on.id)?.version !== on.version;
}

function ruling({ who, act, of, on }: Asked, facts: PaperFacts, input: ActInput, now: Moment): Decision {
  if (of === 'paper') return decide(act as PaperAct, facts, who.actor, input, now);
  const section = facts.sections.find(({ id }) => id === on.id);
  if (!section) throw new Error(`Section ${on.id} is not part of paper ${facts.id}.`);
  return decideSection(act as SectionAct, facts, section, who.actor, input, now);
}

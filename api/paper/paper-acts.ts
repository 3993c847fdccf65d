import {
  carryOut,
  Database,
  type Deed,
  holdPaper,
  lastEvent,
  type PaperBy,
  type Pressed,
  paperDraft,
  paperToDecide,
  type Statements,
  sectionToDecide,
  type ToDecide,
  type UnitOfWork,
} from '@countersign/database';
import {
  type ActInput,
  type Actor,
  approvalStatement,
  can,
  type Day,
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
import { findingsIn } from '../check/check-draft.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Ids } from '../platform/ids.ts';
import { type Brought, resolveBrought } from './bring.ts';
import { freezeToSubmit, type SubmittedDraft } from './draft.ts';
import { OpenTexts } from './open-texts.ts';
import { noSuch, type Outcome } from './outcome.ts';
import { sectionAfter } from './section-after.ts';

/** What every act carries: a key made once per press of a button, and the version of the thing that was shown. */
export interface ActOnThing {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** An act that somebody asks for, until it is decided. */
interface Asked<Act extends PaperAct | SectionAct> {
  readonly who: SignedIn;
  readonly act: Act;
  readonly on: ActOnThing;
  readonly brought: Brought;
}

/** An act that takes a number on an agenda holds the agenda's meeting as well, which takes a transaction. */
const NEEDS_LOCK: readonly PaperAct[] = ['placeOnAgenda'];

/** An act that goes by the text of the draft as it would be frozen, and by what the checks find in it. */
const GOES_BY_DRAFT: readonly PaperAct[] = ['submitPaper', 'answerFinding'];

/** The acts on papers and their sections. Every act is one transaction: load facts, decide, save, record. */
@Injectable()
export class PaperActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly texts: OpenTexts,
    private readonly ids: Ids,
  ) {}

  /** An act on a whole paper. */
  async onPaper(who: SignedIn, act: PaperAct, on: ActOnThing, brought: Brought = {}): Promise<Outcome> {
    if (GOES_BY_DRAFT.includes(act)) await this.settlePaper(on.id);
    const now = this.clock.now();
    const attempt = (from: Statements) => this.attemptOnPaper(from, { who, act, on, brought }, now);
    const by = { paperId: on.id };
    return NEEDS_LOCK.includes(act) ? this.held(by, attempt) : this.unlessOvertaken(by, attempt);
  }

  /** An act on one section. */
  async onSection(who: SignedIn, act: SectionAct, on: ActOnThing, brought: Brought = {}): Promise<Outcome> {
    if (brought.hash !== undefined) await this.texts.settle([on.id]);
    const now = this.clock.now();
    return this.unlessOvertaken({ sectionId: on.id }, (from) =>
      this.attemptOnSection(from, { who, act, on, brought }, now),
    );
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
    await holdPaper(unit, { paperId: on.id });
    const found = await paperToDecide(unit, on.id, now.today, pressed(who, on));
    if (!found) throw new Error(`Paper ${on.id} is not there.`);
    const decision = decide(act, found.facts, who.actor, input, now);
    if (!decision.allowed) return decision.reasons;
    if (!(await carryOut(unit, paperDeed({ who, act, on }, found, decision, now), sha256)))
      throw new Error(`${act} was overtaken under the lock of its paper.`);
    return [];
  }

  /** Tries without a lock first: whoever is overtaken meanwhile takes the lock, where nobody can be. */
  private async unlessOvertaken(by: PaperBy, attempt: Attempt): Promise<Outcome> {
    return (await attempt(this.database)) ?? this.held(by, attempt);
  }

  private held(by: PaperBy, attempt: Attempt): Promise<Outcome> {
    return this.database.inUnitOfWork(async (unit) => {
      await holdPaper(unit, by);
      const outcome = await attempt(unit);
      if (!outcome) throw new Error('An act was overtaken under the lock of its paper.');
      return outcome;
    });
  }

  private async attemptOnPaper(
    from: Statements,
    asked: Asked<PaperAct>,
    now: Moment,
  ): Promise<Outcome | undefined> {
    const { who, act, on, brought } = asked;
    const found = await paperToDecide(from, on.id, now.today, pressed(who, on));
    if (!found || !can(who.actor, 'readPaper', paperResource(found.facts))) return noSuch('paper');
    if (found.done) return { done: true, id: on.id };
    if (found.facts.version !== on.version) return overtaken(from, found.facts.id);
    const draft = GOES_BY_DRAFT.includes(act) ? await this.frozen(from, on.id, now) : undefined;
    const facts = draft ? await withDraft(from, found.facts, draft, who.actor, now.today) : found.facts;
    const input = await resolveBrought(from, act, facts, brought, who, now.today);
    const decision = decide(act, facts, who.actor, input, now);
    if (!decision.allowed) return { done: false, reasons: decision.reasons };
    const done = await carryOut(from, paperDeed(asked, { ...found, facts }, decision, now, draft), sha256);
    return done && { done: true, id: on.id };
  }

  private async attemptOnSection(
    from: Statements,
    { who, act, on, brought }: Asked<SectionAct>,
    now: Moment,
  ): Promise<Outcome | undefined> {
    const found = await sectionToDecide(from, on.id, now.today, pressed(who, on));
    if (!found || !can(who.actor, 'readDraft', paperResource(found.facts))) return noSuch('section');
    const { facts, section } = found;
    if (found.done) return { done: true, id: on.id };
    if (section.version !== on.version) return overtaken(from, facts.id);
    const input = await resolveBrought(from, act, facts, brought, who, now.today);
    const decision = decideSection(act, facts, section, who.actor, input, now);
    if (!decision.allowed) return { done: false, reasons: decision.reasons };
    const applying = { facts, actor: who.actor, at: now.instant };
    const done = await carryOut(from, { act, on, found, applying, ...decision }, sha256);
    return done && { done: true, id: on.id, section: sectionAfter(found, applying, decision, done) };
  }

  private async frozen(from: Statements, paperId: string, now: Moment): Promise<NewEdition | undefined> {
    const draft = await paperDraft(from, paperId, now.today);
    return draft && { ...freezeToSubmit(draft), id: this.ids.next() };
  }

  private async settlePaper(paperId: string): Promise<void> {
    const sections = await this.database.rows<{ id: string }>(SECTIONS_OF, [paperId]);
    await this.texts.settle(sections.map(({ id }) => id));
  }
}

/** A draft that becomes an edition under this id, if the act cuts one. */
type NewEdition = SubmittedDraft & { readonly id: string };

async function withDraft(
  from: Statements,
  facts: PaperFacts,
  draft: NewEdition,
  actor: Actor,
  today: Day,
): Promise<PaperFacts> {
  const draftFindings = await findingsIn(from, facts.id, draft.content, actor, today);
  return { ...facts, draftHash: draft.hash, draftReasons: draft.reasons, draftFindings };
}

/** One act from what is known to what is done; undefined when the paper changed in between. */
type Attempt = (from: Statements) => Promise<Outcome | undefined>;

const SECTIONS_OF = {
  name: 'sections-of-paper',
  text: "select id from section where paper_id = $1 and kind = 'text'",
};

const pressed = ({ actor }: SignedIn, { key }: { readonly key: string }): Pressed => ({
  personId: actor.personId,
  key,
});

async function overtaken(from: Statements, paperId: string): Promise<Outcome> {
  const last = await lastEvent(from, 'paper', paperId);
  if (!last) return noSuch('paper');
  const { act, by, at } = last;
  return { done: false, conflict: { act, by, at, phrase: phrase({ act, data: last.data } as EventDraft) } };
}

/** What is carried out of a decision on a paper, with what its signer was shown. */
function paperDeed(
  { who, act, on }: Pick<Asked<PaperAct>, 'who' | 'act'> & Pick<Deed, 'on'>,
  found: ToDecide,
  { changes, event, notices }: Extract<Decision, { allowed: true }>,
  now: Moment,
  draft?: NewEdition,
): Deed {
  const { facts } = found;
  const { actor, signedInAt, sessionId } = who;
  const post = facts.state === 'with-officer' ? facts.chiefOfficerPost.title : null;
  const signature = { statement: approvalStatement(facts, actor.line), post, signedInAt, sessionId };
  const applying = { facts, actor, at: now.instant, signature, ...(draft ? { draft } : {}) };
  return { act, on, found, applying, changes, event, notices };
}

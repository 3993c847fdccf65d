import {
  append,
  claimCommission,
  cogDaysBefore,
  Database,
  type EarlierCommission,
  earlierCommission,
  keepMeeting,
  namedMeeting,
  namedPeople,
  namedPost,
  paperFacts,
  type StoredTemplate,
  storeCommission,
  storedTemplate,
  storeNotices,
  storeQuestions,
  type UnitOfWork,
} from '@countersign/database';
import {
  type CommissionFacts,
  commissionedSections,
  commissionReasons,
  concreteSections,
  type Day,
  type Deadline,
  deadlinesFor,
  type EventDraft,
  type Moment,
  type Period,
  type Reason,
  tell,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { BankHolidays } from '../calendar/bank-holidays.ts';
import { noSuch, type Outcome } from '../paper/outcome.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Ids } from '../platform/ids.ts';
import { Live } from '../platform/live.ts';
import { askedReasons, openPaper, type QuestionAsked } from './opening.ts';
import { newSections } from './starting-text.ts';

/** A paper as governance asks for it: ids, not yet facts. The key is made once per press of the button. */
export interface CommissionAsked {
  readonly key: string;
  readonly templateId: string;
  readonly fromPaperId?: string | null;
  readonly meetingId: string;
  readonly title: string;
  readonly periodStart: Day;
  readonly authorId: string;
  readonly chiefOfficerPostId: string;
  readonly leads: readonly { readonly sectionKey: string; readonly personId: string }[];
  /** The board's questions, each routed to a section. */
  readonly questions?: readonly QuestionAsked[] | null;
}

/** What a commission goes by once every id is looked up. */
interface Looked {
  readonly template: StoredTemplate;
  readonly earlier: EarlierCommission | undefined;
  readonly facts: CommissionFacts;
  readonly reasons: readonly Reason[];
}

/** Commissions papers: the paper, its sections with the texts they start with, its event and notices, all or none. */
@Injectable()
export class Commissions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly ids: Ids,
    private readonly holidays: BankHolidays,
  ) {}

  /** Commissions one paper; the same key again answers with the same paper. */
  async commission(who: SignedIn, asked: CommissionAsked): Promise<Outcome> {
    const now = this.clock.now();
    const paperId = this.ids.next();
    try {
      return await this.database.inUnitOfWork((unit) => this.attempt(unit, who, asked, paperId, now));
    } catch (error) {
      if (error instanceof Refused) return error.outcome;
      throw error;
    }
  }

  /** The deadlines of a paper for a meeting on this day, around bank holidays and COG's own meetings. */
  async deadlines(from: Database | UnitOfWork, template: StoredTemplate, meeting: Day): Promise<Deadline[]> {
    const cogDays = await cogDaysBefore(from, meeting);
    return deadlinesFor(meeting, template.definition.deadlines, this.holidays.around(meeting), cogDays);
  }

  private async attempt(
    unit: UnitOfWork,
    who: SignedIn,
    asked: CommissionAsked,
    paperId: string,
    now: Moment,
  ): Promise<Outcome> {
    const personId = who.actor.personId;
    const claimed = await claimCommission(unit, { personId, key: asked.key, paperId, at: now.instant });
    if (claimed) return repeated(claimed);
    const looked = await this.lookUp(unit, who, asked, now);
    if (!looked) throw new Refused(noSuch('template'));
    if (looked.reasons.length > 0) throw new Refused({ done: false, reasons: looked.reasons });
    await this.store(unit, who, asked, looked, paperId, now);
    await this.record(unit, who, asked, looked, paperId, now);
    return { done: true, id: paperId };
  }

  private async lookUp(
    unit: UnitOfWork,
    who: SignedIn,
    asked: CommissionAsked,
    now: Moment,
  ): Promise<Looked | undefined> {
    const template = await storedTemplate(unit, asked.templateId);
    if (!template) return undefined;
    await keepMeeting(unit, asked.meetingId);
    const people = await namedPeople(
      unit,
      [asked.authorId, ...asked.leads.map(({ personId }) => personId)],
      now.today,
    );
    const facts: CommissionFacts = {
      template: template.definition,
      meeting: await namedMeeting(unit, asked.meetingId, 'board'),
      title: asked.title,
      periodStart: asked.periodStart,
      author: people.get(asked.authorId),
      post: await namedPost(unit, asked.chiefOfficerPostId, now.today),
      leads: asked.leads.map(({ sectionKey, personId }) => ({ sectionKey, person: people.get(personId) })),
    };
    const earlier = asked.fromPaperId ? await earlierCommission(unit, asked.fromPaperId) : undefined;
    const reasons = commissionReasons(facts, who.actor, now.today);
    const unknown = asked.fromPaperId && !earlier ? [NO_EARLIER] : [];
    return {
      template,
      earlier,
      facts,
      reasons: [...reasons, ...unknown, ...askedReasons(asked, concreteSections(template.definition))],
    };
  }

  private async store(
    unit: UnitOfWork,
    who: SignedIn,
    asked: CommissionAsked,
    { template, earlier, facts }: Looked,
    paperId: string,
    now: Moment,
  ): Promise<void> {
    const period: Period = { ...template.definition.period, start: asked.periodStart };
    const deadlines = await this.deadlines(unit, template, facts.meeting?.day ?? now.today);
    const paper = {
      id: paperId,
      templateId: template.id,
      followsId: earlier?.id ?? null,
      meetingId: asked.meetingId,
      title: asked.title.trim(),
      sensitive: template.definition.sensitive ?? false,
      period,
      authorId: asked.authorId,
      postId: asked.chiefOfficerPostId,
      route: template.definition.route,
      deadlines,
    };
    const nextId = () => this.ids.next();
    const commissioned = commissionedSections(facts, deadlines);
    const definitions = commissioned.map(({ definition }) => definition);
    const opening = await openPaper(unit, asked, definitions, period, nextId);
    const sections = await newSections(unit, nextId, commissioned, period, opening);
    await storeCommission(unit, paper, sections, now.instant);
    await opening.keepImages(unit, paperId);
    await storeQuestions(unit, paperId, opening.questions(sections), who.actor.personId, now.instant);
  }

  private async record(
    unit: UnitOfWork,
    who: SignedIn,
    { questions }: CommissionAsked,
    { earlier }: Looked,
    paperId: string,
    now: Moment,
  ): Promise<void> {
    const facts = await paperFacts(unit, paperId, now.today);
    if (!facts) throw new Error('The paper was not stored.');
    const event: EventDraft = {
      act: 'commissionPaper',
      data: {
        title: facts.title,
        meeting: facts.meeting.name,
        author: facts.author.line,
        chiefOfficer: facts.chiefOfficer?.line ?? facts.chiefOfficerPost.title,
        ...(earlier ? { from: earlier.reference } : {}),
        ...(questions?.length ? { questions: questions.length } : {}),
      },
    };
    const chain = { subject: 'paper', subjectId: paperId, head: { seq: 0, hash: '' } } as const;
    const eventId = await append(unit, chain, event, who.actor, now.instant, sha256);
    const subject = { paperId, meetingId: facts.meeting.id, at: now.instant };
    const notices = tell(event, facts, 'commissioned');
    const told = await storeNotices(unit, notices, who.actor.personId, eventId, subject);
    await this.live.notifyOn(
      unit,
      `paper:${paperId}`,
      `meeting:${facts.meeting.id}`,
      ...told.map((person) => `person:${person}` as const),
    );
  }
}

const NO_EARLIER: Reason = {
  code: 'earlier-unknown',
  text: 'The earlier paper to start from does not exist. Choose another, or start from the template.',
};

const OTHER_ACT: Reason = {
  code: 'key-used',
  text: 'This key belongs to another act. Reload the page and try again.',
};

const repeated = ({ paperId, act }: { paperId: string; act: string }): Outcome =>
  act === 'commissionPaper' ? { done: true, id: paperId } : { done: false, reasons: [OTHER_ACT] };

/** Rolls the transaction back, so that a refused commission leaves no trace, and carries the answer out of it. */
class Refused extends Error {
  constructor(readonly outcome: Outcome) {
    super('The commission was refused.');
  }
}

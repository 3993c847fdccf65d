import {
  append,
  Database,
  giveToSection,
  holdPaper,
  paperToDecide,
  questionToMove,
  rerouteQuestion,
  storeNotices,
  storeQuestions,
  storeReceipt,
  type ToDecide,
  type UnitOfWork,
  withdrawQuestion,
} from '@countersign/database';
import {
  can,
  type Moment,
  paperResource,
  questionReasons,
  type Reason,
  reroutingReasons,
  withdrawalReasons,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { rowOf } from '../commission/opening.ts';
import { OpenTexts } from '../paper/open-texts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Ids } from '../platform/ids.ts';
import { Live } from '../platform/live.ts';
import { Refusal } from '../platform/result.types.ts';
import { moved, put, type Tellings, withdrawn } from './question-notices.ts';
import { type QuestionPresented, Questions } from './questions.ts';

/** One press on one paper. The key is made once per press. */
interface Press {
  readonly key: string;
  readonly paperId: string;
}

/** A question as governance puts it to a paper that is being written. */
export interface QuestionPut extends Press {
  readonly sectionId: string;
  readonly text: string;
  readonly hint: string;
  readonly askedBy: string;
}

/** A question that goes to another section, whose lead answers it. */
export interface QuestionRerouted extends Press {
  readonly questionId: string;
  readonly sectionId: string;
}

/** A question that the board does not ask any more. */
export interface QuestionWithdrawn extends Press {
  readonly questionId: string;
  readonly reason: string;
}

/** What an act on a question does: its rows, what it tells, and what becomes of the texts after it. */
interface Deed {
  readonly questionId: string;
  readonly save: () => Promise<void>;
  readonly tells: Tellings;
  readonly afterwards: () => Promise<void>;
}

/** What is left to do once the act is recorded. */
type After = Pick<Deed, 'questionId' | 'afterwards'>;

const NO_SUCH = Refusal.because('not-found', 'There is no such paper, or it is not yours to see.');

/**
 * What governance does with the board's questions. Rows, event and notices are one transaction; then the texts follow, for
 * whoever has them open. Should that fail, they follow when they are opened next.
 */
@Injectable()
export class QuestionActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly ids: Ids,
    private readonly texts: OpenTexts,
    private readonly questions: Questions,
  ) {}

  /** Puts a question to a section, which must answer it. */
  add(who: SignedIn, asked: QuestionPut): Promise<QuestionPresented | Refusal> {
    return this.carryOut(who, asked, async (unit, { facts }, now) => {
      const reasons = questionReasons(facts, asked.sectionId, who.actor, asked);
      if (reasons.length > 0) return reasons;
      const question = {
        id: this.ids.next(),
        sectionId: asked.sectionId,
        followsId: null,
        askedBy: asked.askedBy.trim(),
        text: asked.text.trim(),
        hint: asked.hint.trim(),
      };
      return {
        questionId: question.id,
        save: async () => {
          await storeQuestions(unit, facts.id, [question], who.actor.personId, now.instant);
          await giveToSection(unit, question.sectionId, [rowOf(question)]);
        },
        tells: put(facts, question),
        afterwards: () => this.texts.give(question.sectionId),
      };
    });
  }

  /** Moves a question to another section, with what was said to it. */
  reroute(who: SignedIn, asked: QuestionRerouted): Promise<QuestionPresented | Refusal> {
    return this.moving(who, asked, async (unit, { facts }) => {
      const question = await questionToMove(unit, asked.questionId, facts.id);
      const reasons = reroutingReasons(facts, question, asked.sectionId, who.actor);
      if (reasons.length > 0 || !question) return reasons;
      const { answer, where, deferred } = question;
      const { cells, ...row } = rowOf(question);
      return {
        questionId: question.id,
        save: () =>
          rerouteQuestion(unit, question, asked.sectionId, {
            ...row,
            cells: { ...cells, answer, where, deferred },
          }),
        tells: moved(facts, question, asked.sectionId),
        afterwards: () => this.texts.moveQuestion(question.id, question.sectionId, asked.sectionId),
      };
    });
  }

  /** Takes a question back: nobody has to answer it any more, and what was said to it stays in the list. */
  withdraw(who: SignedIn, asked: QuestionWithdrawn): Promise<QuestionPresented | Refusal> {
    return this.moving(who, asked, async (unit, { facts }, now) => {
      const question = await questionToMove(unit, asked.questionId, facts.id);
      const reasons = withdrawalReasons(facts, question, asked.reason, who.actor);
      if (reasons.length > 0 || !question) return reasons;
      const because = asked.reason.trim();
      const { personId } = who.actor;
      return {
        questionId: question.id,
        save: () => withdrawQuestion(unit, question, { personId, at: now.instant, because }),
        tells: withdrawn(facts, question, because),
        afterwards: () => this.texts.moveQuestion(question.id, question.sectionId),
      };
    });
  }

  /** What is typed to the question this very moment is stored before it is moved. */
  private async moving(
    who: SignedIn,
    asked: Press & { readonly questionId: string },
    decide: Decide,
  ): Promise<QuestionPresented | Refusal> {
    const question = await questionToMove(this.database, asked.questionId, asked.paperId);
    if (question) await this.texts.settle([question.sectionId]);
    return this.carryOut(who, asked, decide);
  }

  private async carryOut(
    who: SignedIn,
    { key, paperId }: Press,
    decide: Decide,
  ): Promise<QuestionPresented | Refusal> {
    const now = this.clock.now();
    const pressed = { personId: who.actor.personId, key };
    const answer = await this.database.inUnitOfWork(async (unit): Promise<Refusal | After> => {
      await holdPaper(unit, { paperId });
      const found = await paperToDecide(unit, paperId, now.today, pressed);
      if (!found || !can(who.actor, 'readPaper', paperResource(found.facts))) return NO_SUCH;
      if (found.done) return { questionId: found.done.subjectId, afterwards: async () => undefined };
      const deed = await decide(unit, found, now);
      if (!('save' in deed)) return new Refusal(deed);
      await deed.save();
      await this.record(unit, who, key, found, deed, now);
      return deed;
    });
    if (answer instanceof Refusal) return answer;
    await answer.afterwards();
    return (await this.questions.one(paperId, answer.questionId)) ?? NO_SUCH;
  }

  private async record(
    unit: UnitOfWork,
    who: SignedIn,
    key: string,
    { facts, head }: ToDecide,
    { questionId, tells: { event, notices } }: Deed,
    { instant: at }: Moment,
  ): Promise<void> {
    const chain = { subject: 'paper', subjectId: facts.id, head } as const;
    const { personId } = who.actor;
    const eventId = await append(unit, chain, event, who.actor, at, sha256);
    const subject = { paperId: facts.id, meetingId: facts.meeting.id, at };
    const told = await storeNotices(unit, notices, personId, eventId, subject);
    await storeReceipt(unit, { personId, key, act: event.act, subjectId: questionId, at });
    await this.live.notifyOn(unit, `paper:${facts.id}`, ...told.map((id) => `person:${id}` as const));
  }
}

type Decide = (unit: UnitOfWork, found: ToDecide, now: Moment) => Promise<Deed | readonly Reason[]>;

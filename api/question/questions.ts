import {
  append,
  Database,
  giveToSection,
  holdPaper,
  paperFacts,
  paperToDecide,
  type QuestionView,
  questionsOfPaper,
  storeNotices,
  storeQuestions,
  storeReceipt,
  type ToDecide,
  type UnitOfWork,
} from '@countersign/database';
import {
  can,
  type EventDraft,
  type Moment,
  type Notice,
  paperResource,
  questionReasons,
  shortened,
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

/** A question as governance puts it to a paper that is being written. The key is made once per press. */
export interface QuestionPut {
  readonly key: string;
  readonly paperId: string;
  readonly sectionId: string;
  readonly text: string;
  readonly hint: string;
  readonly askedBy: string;
}

const NO_SUCH = Refusal.because('not-found', 'There is no such paper, or it is not yours to see.');

/** The board's questions to papers. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly ids: Ids,
    private readonly texts: OpenTexts,
  ) {}

  /** The questions to a paper; null when there is none, or none for this reader. */
  async ofPaper({ actor }: SignedIn, paperId: string): Promise<readonly QuestionView[] | null> {
    const { today } = this.clock.now();
    const facts = await paperFacts(this.database, paperId, today);
    if (!facts || !can(actor, 'readDraft', paperResource(facts))) return null;
    return questionsOfPaper(this.database, paperId, today);
  }

  /**
   * Puts a question to a section: its row, its event and its notices in one transaction. Then the row is put into the
   * section's text; whoever has it open sees it arrive. Should that fail, it arrives when the section is opened next.
   */
  async add(who: SignedIn, put: QuestionPut): Promise<QuestionView | Refusal> {
    const now = this.clock.now();
    const answer = await this.database.inUnitOfWork(async (unit) => {
      await holdPaper(unit, { paperId: put.paperId });
      const pressed = { personId: who.actor.personId, key: put.key };
      const found = await paperToDecide(unit, put.paperId, now.today, pressed);
      if (!found || !can(who.actor, 'readPaper', paperResource(found.facts))) return NO_SUCH;
      if (found.done) return found.done.subjectId;
      const reasons = questionReasons(found.facts, put.sectionId, who.actor, put);
      if (reasons.length > 0) return new Refusal(reasons);
      const question = {
        id: this.ids.next(),
        sectionId: put.sectionId,
        followsId: null,
        askedBy: put.askedBy.trim(),
        text: put.text.trim(),
        hint: put.hint.trim(),
      };
      await storeQuestions(unit, put.paperId, [question], who.actor.personId, now.instant);
      await giveToSection(unit, put.sectionId, [rowOf(question)]);
      await this.record(unit, who, put, found, question.id, now);
      return question.id;
    });
    if (answer instanceof Refusal) return answer;
    await this.texts.give(put.sectionId);
    const stored = await questionsOfPaper(this.database, put.paperId, now.today);
    return stored.find(({ id }) => id === answer) ?? NO_SUCH;
  }

  private async record(
    unit: UnitOfWork,
    who: SignedIn,
    { key, sectionId, text, askedBy }: QuestionPut,
    { facts, head }: ToDecide,
    questionId: string,
    now: Moment,
  ): Promise<void> {
    const section = facts.sections.find(({ id }) => id === sectionId);
    const name = `${section?.number ?? ''} ${section?.heading ?? ''}`.trim();
    const question = shortened(text.trim());
    const event: EventDraft = {
      act: 'addQuestion',
      data: { section: name, question, askedBy: askedBy.trim() },
    };
    const chain = { subject: 'paper', subjectId: facts.id, head } as const;
    const personId = who.actor.personId;
    const eventId = await append(unit, chain, event, who.actor, now.instant, sha256);
    const notice: Notice = {
      to: [...new Set([section?.lead.id ?? facts.author.id, facts.author.id])].map((person) => ({ person })),
      text: `The board asks in ${name} of “${facts.title}”: “${question}”`,
      place: 'section',
      sectionId,
      asks: true,
    };
    const subject = { paperId: facts.id, meetingId: facts.meeting.id, at: now.instant };
    const told = await storeNotices(unit, [notice], personId, eventId, subject);
    await storeReceipt(unit, { personId, key, act: 'addQuestion', subjectId: questionId, at: now.instant });
    await this.live.notifyOn(unit, `paper:${facts.id}`, ...told.map((id) => `person:${id}` as const));
  }
}

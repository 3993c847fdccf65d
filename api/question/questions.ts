import { Database, paperDraft, paperFacts, type QuestionView, questionsOfPaper } from '@countersign/database';
import { type PrintedPlace, placeNow, placesIn, pointersIn } from '@countersign/document';
import { can, paperResource } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { freeze } from '../paper/draft.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';

/** A place that answers a question, as the paper stands now. */
export interface AnsweringPlace {
  readonly number: string;
  readonly beginning: string;
  /** Where the draft leads to it; null when the paper has no such place. */
  readonly anchor: string | null;
}

/** A question as it is answered to clients. */
export interface QuestionPresented extends QuestionView {
  readonly places: readonly AnsweringPlace[];
}

/** The board's questions to papers, to look at. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The questions to a paper; null when there is none, or none for this reader. */
  async ofPaper({ actor }: SignedIn, paperId: string): Promise<readonly QuestionPresented[] | null> {
    const { today } = this.clock.now();
    const facts = await paperFacts(this.database, paperId, today);
    if (!facts || !can(actor, 'readDraft', paperResource(facts))) return null;
    return this.present(paperId, await questionsOfPaper(this.database, paperId, today));
  }

  /** One question as it stands now; undefined when the paper was not asked it. */
  async one(paperId: string, id: string): Promise<QuestionPresented | undefined> {
    const all = await questionsOfPaper(this.database, paperId, this.clock.now().today);
    const [found] = await this.present(
      paperId,
      all.filter((each) => each.id === id),
    );
    return found;
  }

  /** The paper is read only where a question points at a place of it. */
  private async present(
    paperId: string,
    questions: readonly QuestionView[],
  ): Promise<readonly QuestionPresented[]> {
    const isPointing = questions.some(({ where }) => where !== '');
    const draft = isPointing ? await paperDraft(this.database, paperId, this.clock.now().today) : undefined;
    const places = draft ? placesIn(freeze(draft).content.sections) : [];
    return questions.map((question) => ({ ...question, places: placesOf(question, places) }));
  }
}

const placesOf = ({ where }: QuestionView, all: readonly PrintedPlace[]): readonly AnsweringPlace[] =>
  pointersIn(where).map((pointer) => {
    const { number, beginning, anchor } = placeNow(pointer, all) ?? { ...pointer, anchor: null };
    return { number, beginning, anchor };
  });

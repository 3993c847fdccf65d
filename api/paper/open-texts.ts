import { Injectable } from '@nestjs/common';

/** Writes what is still only in memory of the given sections to the database. */
export type Settle = (sectionIds: readonly string[]) => Promise<void>;

/** Puts what a section was given and does not hold into its text, for whoever has it open. */
export type Give = (sectionId: string) => Promise<void>;

/** Moves a question's row from the text of one section into that of another, or takes it out of both. */
export type MoveQuestion = (questionId: string, from: string, to: string | undefined) => Promise<void>;

/** What whoever holds open texts does with them. */
export interface Holder {
  readonly settle: Settle;
  readonly give: Give;
  readonly moveQuestion: MoveQuestion;
}

/**
 * The texts that people have open right now. An act that freezes a text settles it first, so that nothing that was
 * typed before the act is left out of it. The editing server says how when it starts.
 */
@Injectable()
export class OpenTexts {
  private readonly holders: Holder[] = [];

  /** Registers who holds open texts. */
  heldBy(holder: Holder): void {
    this.holders.push(holder);
  }

  /** Resolves when the section's text holds what it was given. */
  async give(sectionId: string): Promise<void> {
    await Promise.all(this.holders.map((holder) => holder.give(sectionId)));
  }

  /** Resolves when a question's row stands in the text of the one section and not in that of the other; in none without `to`. */
  async moveQuestion(questionId: string, from: string, to?: string): Promise<void> {
    await Promise.all(this.holders.map((holder) => holder.moveQuestion(questionId, from, to)));
  }

  /** Resolves when everything typed so far in these sections is stored. */
  async settle(sectionIds: readonly string[]): Promise<void> {
    await Promise.all(this.holders.map((holder) => holder.settle(sectionIds)));
  }
}

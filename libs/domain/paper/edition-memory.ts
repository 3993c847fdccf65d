import type { CommitmentOutcome } from '../commitment/commitment.ts';
import type { Cells } from '../section/blocks/block.ts';

/** A row of an edition that is remembered: its id, which it keeps through papers, and the key of its section. */
interface Kept {
  readonly id: string;
  readonly section: string;
}

/** A promise that an edition makes. */
export interface KeptPromise extends Kept {
  readonly text: string;
  readonly expected: string;
}

/** What an edition says became of an earlier promise. */
export interface KeptAnswer extends Kept {
  readonly text: string;
  readonly outcome: CommitmentOutcome;
  readonly account: string;
  readonly until: string;
  readonly agreed: string;
}

/** What an edition says to a question of the board. */
export interface KeptQuestion extends Kept {
  readonly answer: string;
  readonly where: string;
  readonly deferred: string;
}

/** A risk as an edition has it. */
export interface KeptRisk extends Kept {
  readonly cells: Cells;
}

/** What an edition promises, answers and keeps: an index of its text, which can be made from it again at any time. */
export interface EditionMemory {
  readonly promises: readonly KeptPromise[];
  readonly answers: readonly KeptAnswer[];
  readonly questions: readonly KeptQuestion[];
  readonly risks: readonly KeptRisk[];
}

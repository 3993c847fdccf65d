import type { Reason } from '../paper/reason.ts';
import type { Cells } from './blocks/block.ts';
import { BLOCKS } from './blocks/definitions.ts';

/** A row that came with the section, a promise or a question of the board: it must be there when the section is signed. */
export interface OwedRow {
  readonly id: string;
  readonly block: 'commitments' | 'questions';
  readonly cells: Cells;
}

/** What the stored text of a section says of itself, so that no act has to read the text. */
export interface TextMemory {
  /** What is still to be answered in it, as reasons against signing it. */
  readonly missing: readonly Reason[];
  /** The ids of the promises and questions it holds. */
  readonly rowIds: readonly string[];
  /** It says nothing that was not taken over from the last paper. */
  readonly carried: boolean;
}

/** A text that nobody has stored yet. */
export const NO_TEXT: TextMemory = { missing: [], rowIds: [], carried: false };

/** The columns of a block whose words come with a given row: nobody types over them. */
export const givenColumns = (block: OwedRow['block']): readonly string[] =>
  BLOCKS[block].columns({}).flatMap(({ key, locked, asked }) => (locked || asked ? [key] : []));

/** What a given row asks for, in its own words. */
export const wordsOfGiven = ({ block, cells }: OwedRow): string =>
  (block === 'commitments' ? cells.commitment : cells.question) ?? '';

/** Every reason why a section's text does not answer for what it was given; the text of rows that were taken out comes last. */
export function unansweredIn(memory: TextMemory, given: readonly OwedRow[]): readonly Reason[] {
  const removed = given.filter(({ id }) => !memory.rowIds.includes(id));
  return [...memory.missing, ...removed.map(removedReason)];
}

function removedReason(row: OwedRow): Reason {
  const what = row.block === 'commitments' ? 'The promise' : 'The question';
  return {
    code: row.block === 'commitments' ? 'promise-unanswered' : 'question-uncovered',
    text: `${what} “${shortened(wordsOfGiven(row))}” is not in the section any more. Open the section: it is put back, to be answered.`,
  };
}

const LONGEST = 80;

/** A text short enough to be named in a sentence. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;

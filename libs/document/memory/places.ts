import { type Reason, shortened } from '@countersign/domain';
import type { EditionContent } from '../edition/content.ts';
import { printSections } from '../render/printed/edition.ts';
import { rowsOfKind } from './rows.ts';

/** A paragraph that can be pointed at: its number, and how it begins. */
export interface PointedPlace {
  readonly number: string;
  readonly beginning: string;
}

/** The numbered paragraphs of a paper, in order. */
export function placesIn(content: EditionContent): readonly PointedPlace[] {
  return printSections(content).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' || block.number === null) return [];
      const words = block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
      return [{ number: block.number, beginning: shortened(words) }];
    }),
  );
}

/** Every reason why an answer points to nothing: a question that is said to be answered where there is no paragraph. */
export function placeReasons(content: EditionContent): readonly Reason[] {
  const pointing = rowsOfKind(content, 'questions').filter(({ cells }) => (cells.where ?? '') !== '');
  if (pointing.length === 0) return [];
  const numbers = new Set(placesIn(content).map(({ number }) => number));
  return pointing.flatMap(({ cells }) => {
    const missing = numbersIn(cells.where ?? '').filter((number) => !numbers.has(number));
    const question = shortened(cells.question ?? '');
    if (numbersIn(cells.where ?? '').length === 0)
      return [reason(question, `“${cells.where}” names no paragraph. Give its number, such as 5.1.1.3.`)];
    return missing.map((number) => reason(question, `There is no paragraph ${number}. Choose another.`));
  });
}

const reason = (question: string, text: string): Reason => ({
  code: 'answered-nowhere',
  text: `The question “${question}” is said to be answered elsewhere. ${text}`,
});

/** The paragraph numbers in what was typed: `5.1.1.3 and 5.2.1`. */
export const numbersIn = (where: string): readonly string[] => where.match(/\d+(?:\.\d+)+/g) ?? [];

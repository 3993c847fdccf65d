import { type Reason, shortened } from '@countersign/domain';
import type { EditionContent, EditionSection } from '../edition/content.ts';
import { printedSections } from '../render/printed/edition.ts';
import { type PrintedPlace, placesOf } from '../render/printed/places.ts';
import { placeNow, pointersIn } from './pointed.ts';
import { rowsOfKind } from './rows.ts';

/** The sections and numbered paragraphs of a paper that an answer can point at, in order. */
export const placesIn = (sections: readonly EditionSection[]): readonly PrintedPlace[] =>
  placesOf(printedSections(sections));

/** Every reason why an answer points to nothing: a question that is said to be answered where there is no paragraph. */
export function placeReasons(content: EditionContent): readonly Reason[] {
  const pointing = rowsOfKind(content, 'questions').filter(({ cells }) => (cells.where ?? '') !== '');
  if (pointing.length === 0) return [];
  const places = placesIn(content.sections);
  return pointing.flatMap(({ cells }) => {
    const pointers = pointersIn(cells.where ?? '');
    const missing = pointers.filter((pointer) => placeNow(pointer, places) === undefined);
    const question = shortened(cells.question ?? '');
    if (pointers.length === 0)
      return [reason(question, `“${cells.where}” names no place. Choose the paragraph that answers it.`)];
    return missing.map(({ number }) =>
      reason(question, `Nothing here has the number ${number}. Choose a paragraph or section that there is.`),
    );
  });
}

const reason = (question: string, text: string): Reason => ({
  code: 'answered-nowhere',
  text: `The question “${question}” is said to be answered elsewhere. ${text}`,
});

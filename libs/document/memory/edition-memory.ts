import { type EditionMemory, type KeptPromise, outcomeOf, promisedText } from '@countersign/domain';
import type { EditionContent } from '../edition/content.ts';
import { rowsOfKind } from './rows.ts';

/**
 * What an edition promises, answers and keeps. A section for which no update was received promises and answers nothing;
 * its risks go on.
 */
export function editionMemory(content: EditionContent): EditionMemory {
  const silent = new Set(
    content.sections.filter(({ status }) => status === 'no-update').map(({ key }) => key),
  );
  const said = { ...content, sections: content.sections.filter(({ key }) => !silent.has(key)) };
  return {
    promises: promisesIn(said),
    answers: rowsOfKind(said, 'commitments').flatMap(({ id, section, cells }) => {
      const outcome = outcomeOf(cells);
      const { commitment: text = '', account = '', until = '', agreed = '' } = cells;
      return outcome === undefined ? [] : [{ id, section, text, outcome, account, until, agreed }];
    }),
    questions: rowsOfKind(said, 'questions').map(({ id, section, cells }) => {
      const { answer = '', where = '', deferred = '' } = cells;
      return { id, section, answer, where, deferred };
    }),
    risks: rowsOfKind(content, 'risk-register').filter(isDescribed),
  };
}

/** The promises that an edition makes, in order. */
export function promisesIn(content: Pick<EditionContent, 'sections' | 'period'>): readonly KeptPromise[] {
  return rowsOfKind(content, 'delivery-scheduled').flatMap(({ id, section, cells }) => {
    const text = promisedText(cells);
    return text === '' ? [] : [{ id, section, text, expected: cells.expected ?? '' }];
  });
}

const isDescribed = ({
  cells: { ref = '', risk = '' },
}: {
  readonly cells: Readonly<Record<string, string>>;
}) => ref !== '' || risk !== '';

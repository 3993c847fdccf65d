import type { EditionContent } from '../../edition/content.ts';
import { rowsOfKind } from '../../memory/rows.ts';
import { type PrintedPlace, placesOf, pointingRuns } from './places.ts';
import type { Block, PrintedCell, PrintedSection, Run } from './printed.ts';

/** The anchor and the heading of the annex. */
export const ANNEX = {
  anchor: 'annex-questions',
  heading: 'Annex: questions and where each is answered',
} as const;

/** Every question to the paper with where it is answered, linked; undefined for a paper that was asked nothing. */
export function questionsAnnex(
  content: EditionContent,
  sections: readonly PrintedSection[],
): PrintedSection | undefined {
  const silent = new Set(
    content.sections.filter(({ status }) => status === 'no-update').map(({ key }) => key),
  );
  const asked = rowsOfKind(content, 'questions').filter(
    ({ section, cells }) => !silent.has(section) && (cells.question ?? '') !== '',
  );
  if (asked.length === 0) return undefined;
  const places = placesOf(sections);
  const body = asked.map(({ section, cells: { question = '', answer = '', where = '', deferred = '' } }) => {
    const at = content.sections.findIndex(({ key }) => key === section);
    return [cell(textRuns(question)), cell(answerRuns(sections[at], { answer, where, deferred }, places))];
  });
  const head = [[cell(textRuns('Question'), true), cell(textRuns('Where it is answered'), true)]];
  const table: Block = { kind: 'table', caption: '', comparison: false, columns: 2, head, body };
  return { ...ANNEX, number: '', depth: 1, lines: [], blocks: [table] };
}

interface Said {
  readonly answer: string;
  readonly where: string;
  readonly deferred: string;
}

function answerRuns(
  section: PrintedSection | undefined,
  { answer, where, deferred }: Said,
  places: readonly PrintedPlace[],
): readonly Run[] {
  const here = `${section?.number ?? ''} ${section?.heading ?? ''}`.trim();
  const parts: Run[][] = [];
  if (answer !== '' && section)
    parts.push([...textRuns('In '), { kind: 'text', text: here, to: section.anchor }]);
  if (where !== '') parts.push([...textRuns('In '), ...pointingRuns(where, places)]);
  if (deferred !== '') parts.push(textRuns(`Put off: ${deferred}`));
  if (parts.length === 0) return textRuns('Not answered yet');
  return parts.flatMap((runs, index) => (index === 0 ? runs : [...textRuns('. '), ...runs]));
}

const textRuns = (text: string): Run[] => (text === '' ? [] : [{ kind: 'text', text }]);

const cell = (runs: readonly Run[], header = false): PrintedCell => ({
  header,
  numeric: false,
  colspan: 1,
  rowspan: 1,
  blocks: [{ kind: 'paragraph', number: null, runs }],
});

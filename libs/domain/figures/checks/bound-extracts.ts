import { formatDay } from '../../calendar/day.ts';
import { lastDayOf } from '../../calendar/period.ts';
import type { FigureSource } from '../figure-source.ts';
import { at, type Finding, usingExtract } from './finding.ts';
import type { Block, TypedPaper } from './paper.ts';
import { rememberingThings } from './remembering.ts';

/** One place where a bound figure is printed. */
export interface BoundPrint {
  readonly block: Block;
  readonly line: number;
  readonly text: string;
  readonly source: FigureSource;
  /** The same for every print of one figure, out of whichever extract. */
  readonly figure: string;
}

/** Every bound figure of a paper, of its sentences and of its tables. */
export function boundPrints({ blocks }: TypedPaper): readonly BoundPrint[] {
  return printsAmong(blocks);
}

const printsAmong = rememberingThings((blocks: readonly Block[]): readonly BoundPrint[] =>
  blocks.flatMap(printsOfBlock),
);
const printsOfBlock = rememberingThings((block: Block): readonly BoundPrint[] => {
  if (block.kind === 'heading') return [];
  if (block.kind === 'prose')
    return (block.bound ?? []).map(({ index, end, source }) => ({
      block,
      line: block.line,
      text: block.text.slice(index, end),
      source,
      figure: figureKey(source),
    }));
  return block.rows.flatMap(({ cells, line, sources }) =>
    Object.entries(sources ?? {}).map(([column, source]) => ({
      block,
      line,
      text: cells[Number(column)] ?? '',
      source,
      figure: figureKey(source),
    })),
  );
});

/** Two extracts of one figure in one paper: asked once for each block that prints the older one. */
export function extractFindings(paper: TypedPaper): Finding[] {
  const prints = boundPrints(paper);
  const newest = newestOf(prints);
  const asked = new Set<Block>();
  return prints.flatMap((older): Finding[] => {
    const newer = newest.get(older.figure);
    if (!newer || newer.source.extractedOn === older.source.extractedOn || asked.has(older.block)) return [];
    asked.add(older.block);
    const [printed, other] = [withExtract(older), withExtract(newer)];
    return [
      {
        rule: 'R11',
        severity: 'ASK',
        ...at({ ...older.block, line: older.line }),
        given: `${other} in ${newer.block.section} (line ${newer.line})`,
        expected: 'one extract in the whole paper',
        printed,
        message: `The same figure is ${printed}, and ${other} in ${newer.block.section}. Which extract is meant?`,
        ...usingExtract(older.block, newer.source.extractedOn),
      },
    ];
  });
}

function withExtract({ text, source }: BoundPrint): string {
  return `${text} (extract of ${formatDay(source.extractedOn)})`;
}

/** Of each figure the first print out of its newest extract. */
function newestOf(prints: readonly BoundPrint[]): ReadonlyMap<string, BoundPrint> {
  const newest = new Map<string, BoundPrint>();
  for (const print of prints) {
    const before = newest.get(print.figure);
    if (!before || before.source.extractedOn < print.source.extractedOn) newest.set(print.figure, print);
  }
  return newest;
}

/** Windows of the same months are one, whatever they are called. */
function figureKey({ measureId, area, category, window }: FigureSource): string {
  return JSON.stringify([measureId, area, category, window.start, lastDayOf(window)]);
}

import { formatDay } from '../../calendar/day.ts';
import { lastDayOf } from '../../calendar/period.ts';
import type { FigureSource } from '../figure-source.ts';
import { at, type Finding, usingExtract } from './finding.ts';
import type { Block, TypedPaper } from './paper.ts';

/** One place where a bound figure is printed. */
export interface BoundPrint {
  readonly block: Block;
  readonly line: number;
  readonly text: string;
  readonly source: FigureSource;
}

/** Every bound figure of a paper, of its sentences and of its tables. */
export function boundPrints({ blocks }: TypedPaper): BoundPrint[] {
  return blocks.flatMap((block): BoundPrint[] => {
    if (block.kind === 'prose')
      return (block.bound ?? []).map(({ index, end, source }) => ({
        block,
        line: block.line,
        text: block.text.slice(index, end),
        source,
      }));
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells, line, sources }) =>
      Object.entries(sources ?? {}).map(([column, source]) => ({
        block,
        line,
        text: cells[Number(column)] ?? '',
        source,
      })),
    );
  });
}

/** Two extracts of one figure in one paper: asked once for each block that prints the older one. */
export function extractFindings(paper: TypedPaper): Finding[] {
  const prints = boundPrints(paper);
  const asked = new Set<Block>();
  return prints.flatMap((older): Finding[] => {
    const newer = newestOf(prints.filter(({ source }) => figureKey(source) === figureKey(older.source)));
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

function newestOf(prints: readonly BoundPrint[]): BoundPrint | undefined {
  return [...prints].sort((a, b) => (a.source.extractedOn < b.source.extractedOn ? 1 : -1))[0];
}

/** Windows of the same months are one, whatever they are called. */
function figureKey({ measureId, area, category, window }: FigureSource): string {
  return JSON.stringify([measureId, area, category, window.start, lastDayOf(window)]);
}

import { type ComparisonInput, type SectionNode, table } from '@countersign/document';
import { parseNumber } from '@countersign/domain';

/** Rows of texts of equal length, as copied from a spreadsheet. */
export type Grid = readonly (readonly string[])[];

const FIELD = /(?:^|[\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g;

/**
 * Reads tab-separated text as spreadsheets copy it: quoted cells may hold tabs, line ends and doubled quotes.
 * Undefined when there is no more than one cell, or rows are of different length.
 */
export function readTabbed(text: string): Grid | undefined {
  const bare = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (!bare.includes('\t')) return undefined;
  const rows: string[][] = [];
  for (const match of bare.matchAll(FIELD)) {
    const [whole, quoted, plain] = match;
    const cell = (quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/\s+/g, ' ').trim();
    if (rows.length === 0 || whole.startsWith('\n')) rows.push([cell]);
    else rows.at(-1)?.push(cell);
  }
  return rectangle(rows);
}

/** A grid, if all rows are as long as the first and it is more than one cell. */
export function rectangle(rows: Grid): Grid | undefined {
  const [first] = rows;
  if (!first || rows.length * first.length < 2) return undefined;
  return rows.every(({ length }) => length === first.length) ? rows : undefined;
}

/** The grid as an ordinary table, its numbers as they were copied. */
export const gridTable = (grid: Grid): SectionNode => table('', grid);

/**
 * The grid as a comparison, if it is one: a header, a column of measures and two columns of numbers. Columns after
 * these are left out only when they are the differences, which will be computed.
 */
export function asComparison(grid: Grid): ComparisonInput | undefined {
  const [header, ...body] = grid;
  if (!header || body.length === 0 || header.length < 3) return undefined;
  if (!header.slice(3).every((name) => /diff|change|%|\+\/-/i.test(name))) return undefined;
  const [, previousLabel = '', currentLabel = ''] = header;
  if (isFigure(previousLabel) || isFigure(currentLabel)) return undefined;
  const rows = body.map(([measure = '', previous = '', current = '']) => ({ measure, previous, current }));
  const numeric = rows.every(
    ({ previous, current }) => isFigureOrBlank(previous) && isFigureOrBlank(current),
  );
  const named = rows.every(({ measure }) => !isFigure(measure));
  if (!numeric || !named || !rows.some(({ previous, current }) => isFigure(previous) && isFigure(current)))
    return undefined;
  return { caption: '', previousLabel, currentLabel, rows };
}

const isFigure = (text: string) => parseNumber(text) !== undefined && !/^(?:19|20)\d\d$/.test(text.trim());
const isFigureOrBlank = (text: string) => text.trim() === '' || parseNumber(text) !== undefined;

import { type SectionNode, table } from '@countersign/document';

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

/** Lines as a column of one cell each, as a column of a spreadsheet is copied; undefined for one line. */
export function readColumn(text: string): Grid | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return lines.length < 2 ? undefined : lines.map((line) => [line.replace(/\s+/g, ' ').trim()]);
}

/** A grid, if all rows are as long as the first and it is more than one cell. */
export function rectangle(rows: Grid): Grid | undefined {
  const [first] = rows;
  if (!first || rows.length * first.length < 2) return undefined;
  return rows.every(({ length }) => length === first.length) ? rows : undefined;
}

/** A title above a table is its caption: a first row of one text, over at least two rows of more. */
export function captioned(grid: Grid): { readonly caption: string; readonly body: Grid } {
  const [first = [], ...rest] = grid;
  const texts = first.filter((text) => text !== '');
  const [caption] = texts;
  const isTitle = texts.length === 1 && first[0] === caption && first.length > 1 && rest.length > 1;
  return isTitle && caption !== undefined ? { caption, body: rest } : { caption: '', body: grid };
}

/** The grid as an ordinary table, its numbers as they were copied. */
export function gridTable(grid: Grid): SectionNode {
  const { caption, body } = captioned(grid);
  return table(caption, body);
}

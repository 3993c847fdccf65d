import { parseNumber } from '@countersign/domain';
import type { SectionNode } from '../../schema/section-doc.ts';
import { sectionText } from '../../schema/section-text.ts';
import { fitToGrid } from './grid.ts';
import type { Block, PrintedCell, PrintedTable } from './printed.ts';
import { printable } from './runs.ts';

const MOST_COLUMNS = 60;

/** A span as typed, made a whole number from 1 to a bound. */
function span(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, 1), most) : 1;
}

const blankCell = (header: boolean): PrintedCell => ({
  header,
  numeric: false,
  colspan: 1,
  rowspan: 1,
  blocks: [],
});

/** Text of an attribute, ready to print. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? printable(value).trim() : '';
}

function cellOf(
  node: SectionNode,
  rows: number,
  blocksOf: (node: SectionNode) => readonly Block[],
): PrintedCell {
  return {
    header: node.type === 'tableHeader',
    numeric: parseNumber(sectionText(node)) !== undefined,
    colspan: span(node.attrs?.colspan, MOST_COLUMNS),
    rowspan: span(node.attrs?.rowspan, rows),
    blocks: blocksOf(node),
  };
}

/** How many rows at the top are headers through and through. A table of headers alone has one header row. */
function headRows(rows: readonly (readonly PrintedCell[])[]): number {
  const firstOther = rows.findIndex((row) => row.length === 0 || row.some((cell) => !cell.header));
  return firstOther === -1 ? Math.min(rows.length, 1) : firstOther;
}

/** Headers stand above their figures: a header cell is aligned like the column below it. */
function alignHead(head: readonly (readonly PrintedCell[])[], body: readonly (readonly PrintedCell[])[]) {
  const plain = body.filter((row) => row.every((cell) => cell.colspan === 1));
  const isNumeric = (column: number) =>
    plain.some((row) => row[column]?.numeric) &&
    plain.every((row) => row[column]?.numeric || row[column]?.blocks.length === 0);
  return head.map((row) =>
    row.every((cell) => cell.colspan === 1)
      ? row.map((cell, column) => ({ ...cell, numeric: isNumeric(column) }))
      : row.map((cell) => ({ ...cell, numeric: false })),
  );
}

/** An ordinary table, made to fill its grid; nothing when it has no cells. */
export function printTable(
  table: SectionNode,
  blocksOf: (cell: SectionNode) => readonly Block[],
): PrintedTable[] {
  const source = table.content ?? [];
  const rows = source
    .map((row) => (row.content ?? []).map((cell) => cellOf(cell, source.length, blocksOf)))
    .filter((row) => row.length > 0);
  if (rows.length === 0) return [];
  const count = headRows(rows);
  const head = fitToGrid(rows.slice(0, count), 1, () => blankCell(true));
  const body = fitToGrid(rows.slice(count), head.columns, () => blankCell(false));
  const columns = body.columns;
  const fullHead = fitToGrid(head.rows, columns, () => blankCell(true)).rows;
  return [
    {
      kind: 'table',
      caption: textOf(table.attrs?.caption),
      comparison: false,
      columns,
      head: alignHead(fullHead, body.rows),
      body: body.rows,
    },
  ];
}

import type { Row, Table } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { rememberingThings } from './remembering.ts';

/** Two figures of a row and the derived cells beside them, as printed; a blank or missing cell is undefined. */
export interface PrintedRow {
  readonly table: Table;
  readonly label: string;
  readonly line: number;
  readonly previous: string;
  readonly current: string;
  readonly difference: string | undefined;
  readonly percent: string | undefined;
  /** No cell of the column of differences carries a sign: falls may be printed without one. */
  readonly unsigned: boolean;
  readonly periods: readonly [previous: string, current: string];
}

interface Columns {
  readonly previous: number;
  readonly current: number;
  readonly difference?: number;
  readonly percent?: number;
}

const isDifference = /\b(?:diff|difference|change|variance|\+\/-)\b/i;
const isPercent = /%|\bper ?cent/i;
const isNoDerived = /\b(?:required|needed|rank|position|points?|target|ytd|mtm)\b/i;

/** The rows of every group "earlier figure, later figure, difference and/or percentage" in a table. */
export const comparisonRows = rememberingThings((table: Table): readonly PrintedRow[] => {
  const [head, ...rows] = table.rows;
  if (!head) return [];
  return columnsOf(head, rows).flatMap((columns) => {
    const cell = (row: Row, column: number | undefined) =>
      column === undefined ? undefined : row.cells[column] || undefined;
    const unsigned = rows.every(
      (row) => !/^(?:[-−–+(]|(?:up|down)\b)/i.test(cell(row, columns.difference ?? columns.percent) ?? ''),
    );
    return rows.flatMap((row) => {
      const previous = cell(row, columns.previous);
      const current = cell(row, columns.current);
      if (!previous || !current || !cellFigure(previous) || !cellFigure(current)) return [];
      const label = columns.previous > 0 ? (row.cells[0] ?? '') : '';
      const printed = { difference: cell(row, columns.difference), percent: cell(row, columns.percent) };
      const periods = [head.cells[columns.previous] ?? '', head.cells[columns.current] ?? ''] as const;
      return [{ table, label, line: row.line, previous, current, ...printed, unsigned, periods }];
    });
  });
});

function columnsOf(head: Row, rows: readonly Row[]): Columns[] {
  const groups: Columns[] = [];
  let values: number[] = [];
  let derived: { difference?: number; percent?: number } = {};
  const close = () => {
    const [first, second, third] = values;
    if (first !== undefined && second !== undefined && third === undefined && Object.keys(derived).length > 0)
      groups.push({ ...inOrder(head, first, second), ...derived });
  };
  head.cells.forEach((title, column) => {
    if (isNoDerived.test(title)) return;
    if (isDifference.test(title) || /^\s*%\s*$/.test(title)) {
      const key = isPercent.test(title) || holdsPercent(rows, column) ? 'percent' : 'difference';
      derived = { [key]: column, ...derived };
    } else if (rows.some((row) => cellFigure(row.cells[column] ?? ''))) {
      if (Object.keys(derived).length > 0) {
        close();
        values = [];
        derived = {};
      }
      values.push(column);
    }
  });
  close();
  return groups;
}

/** A paper may print the later year first: the labels say so. */
function inOrder(head: Row, first: number, second: number): { previous: number; current: number } {
  const yearIn = (column: number) => /(?:20)?(\d\d)(?!.*\d)/.exec(head.cells[column] ?? '')?.[1] ?? '';
  const isReversed = yearIn(first) > yearIn(second) && yearIn(second) !== '';
  return isReversed ? { previous: second, current: first } : { previous: first, current: second };
}

function holdsPercent(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => /\d ?%/.test(row.cells[column] ?? ''));
}

import { monthName } from '../../calendar/day.ts';
import { lastDayOf, type Period } from '../../calendar/period.ts';
import { monthOf } from './month-gaps.ts';
import type { Row, Table } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

/** Where the months of a table end, and with which month they should. */
export interface WindowFault {
  readonly line: number;
  readonly printed: string;
  readonly expected: string;
}

/** A month of a table as it is labelled, and whether it holds a figure. */
interface Month {
  readonly label: string;
  readonly line: number;
  readonly isFilled: boolean;
}

/**
 * The last month with a figure, where it is not the last month of the period: months to come may stand there blank. Only for
 * tables written here, and only once they hold figures.
 */
export function windowEndFault(table: Table, period: Period): WindowFault | undefined {
  const months = monthsOf(table).filter(({ label }) => monthOf(label) !== undefined);
  const last = months.filter(({ isFilled }) => isFilled).at(-1);
  if (!last || months.length < 3) return undefined;
  const end = lastDayOf(period);
  const year = /(\d\d)$/.exec(last.label.trim())?.[1];
  const isIt = monthOf(last.label) === Number(end.slice(5, 7)) - 1;
  if (isIt && (year === undefined || year === end.slice(2, 4))) return undefined;
  return { line: last.line, printed: last.label, expected: `${monthName(end)} ${end.slice(0, 4)}` };
}

function monthsOf({ block, columns = [], rows }: Table): Month[] {
  const [head, ...body] = rows;
  if (!head) return [];
  if (block === 'month-table') {
    const figures = ['previous', 'current'].map((key) => columns.indexOf(key));
    return body.map((row) => ({ label: row.cells[0] ?? '', line: row.line, isFilled: holds(row, figures) }));
  }
  if (block !== 'type-by-month') return [];
  return head.cells.map((label, column) => ({
    label,
    line: head.line,
    isFilled: body.some((row) => holds(row, [column])),
  }));
}

const holds = ({ cells }: Row, columns: readonly number[]) =>
  columns.some((column) => cellFigure(cells[column] ?? '') !== undefined);

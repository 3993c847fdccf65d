import type { Row, Table } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { shareFault } from './share-fault.ts';

/** One printed share of a table: the cell, what it is a share of, and whether it stands in the row of the total. */
export interface ShareRow {
  readonly row: Row;
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly printed: string;
  readonly isTotal: boolean;
}

const titled =
  /^(?:%|share|proportion|percentage|per cent|% ?of (?:the )?(?:total|all|whole|overall)\b.*|% share|share \(?%\)?|(?:share|proportion|percentage) of (?:the )?(?:total|all|whole)\b.*)$/i;
const total = /^(?:grand |overall )?totals?$/i;

/** The shares of a table: of a known share column, or of one so titled that most of its rows bear out. */
export function shareRowsOf(table: Table): ShareRow[] {
  const [head, ...rows] = table.rows;
  const typed = table.block === 'type-by-month';
  if (!head || (table.block !== undefined && !typed)) return [];
  const shares = typed
    ? (table.columns?.indexOf('share') ?? -1)
    : head.cells.findIndex((title) => titled.test(title));
  const counts = typed ? (table.columns?.indexOf('total') ?? -1) : countColumn(head, rows, shares);
  if (shares < 1 || counts < 0) return [];
  const totalRow = rows.find(({ cells }) => total.test(cells[0] ?? ''));
  const parts = rows
    .filter((row) => row !== totalRow)
    .map(({ cells }) => cellFigure(cells[counts] ?? '')?.value ?? 0);
  const summed = parts.reduce((all, part) => all + part, 0);
  const whole = cellFigure(totalRow?.cells[counts] ?? '')?.value ?? summed;
  const found = rows.flatMap((row): ShareRow[] => {
    const part = cellFigure(row.cells[counts] ?? '')?.value;
    const printed = row.cells[shares] ?? '';
    const label = row.cells[0] ?? '';
    if (part === undefined || !cellFigure(printed)) return [];
    return [{ row, label, part, whole, printed, isTotal: row === totalRow }];
  });
  return typed || bearsOut(found) ? found : [];
}

/** The column of whole numbers nearest before the shares; one titled as a total is meant before all others. */
function countColumn(head: Row, rows: readonly Row[], shares: number): number {
  const columns = head.cells
    .map((title, column) => ({ title, column }))
    .filter(
      ({ column }) =>
        column > 0 && column !== shares && rows.filter(({ cells }) => isCount(cells[column])).length > 1,
    );
  const named = columns.find(({ title }) => total.test(title));
  return named?.column ?? columns.filter(({ column }) => column < shares).at(-1)?.column ?? -1;
}

function isCount(cell: string | undefined): boolean {
  const figure = cellFigure(cell ?? '');
  return figure !== undefined && figure.decimals === 0 && !figure.percent && figure.value >= 0;
}

/** A column of another kind would agree with the shares in no row but by accident. */
function bearsOut(rows: readonly ShareRow[]): boolean {
  const parts = rows.filter(({ isTotal }) => !isTotal);
  const right = parts.filter(({ part, whole, printed }) => {
    const fault = shareFault(part, whole, cellFigure(printed) ?? { value: Number.NaN, decimals: 0 });
    return !fault || fault.rounding;
  });
  return parts.length > 1 && right.length * 2 >= parts.length;
}

import type { Cells, StartingBlock } from '@countersign/domain';
import { shifted } from './edit.ts';

/** A block of rows that a section starts with. */
export type StartingRows = Extract<StartingBlock, { block: 'rows' }>;

/** The block with other first rows; each keeps what it stands for. None at all leaves the member out. */
function withRows(
  start: StartingRows,
  rows: readonly Cells[],
  ids: readonly string[] | undefined = start.ids,
): StartingRows {
  const { rows: _, ids: __, ...rest } = start;
  const kept = ids?.slice(0, rows.length) ?? [];
  return { ...rest, ...(rows.length > 0 ? { rows } : {}), ...(kept.length > 0 ? { ids: kept } : {}) };
}

/** With one cell typed; an empty one is left out. */
export function withCell(start: StartingRows, row: number, column: string, text: string): StartingRows {
  return withGrid(start, row, [column], [[text]]);
}

/** With a grid of texts put over the cells from one row on, in these columns; rows are added as they are needed. */
export function withGrid(
  start: StartingRows,
  row: number,
  columns: readonly string[],
  grid: readonly (readonly string[])[],
): StartingRows {
  const { rows = [] } = start;
  const count = Math.max(rows.length, row + grid.length);
  const changed = Array.from({ length: count }, (_, at): Cells => {
    const before = rows[at] ?? {};
    const texts = grid[at - row];
    if (texts === undefined) return before;
    const after = new Map(Object.entries(before));
    for (const [index, text] of texts.entries()) {
      const column = columns[index];
      if (column === undefined) continue;
      if (text === '') after.delete(column);
      else after.set(column, text);
    }
    return Object.fromEntries(after);
  });
  return withRows(start, changed);
}

/** With one more row, empty, at the end. */
export const withNewRow = (start: StartingRows): StartingRows => withRows(start, [...(start.rows ?? []), {}]);

/** Without a row and what it stands for. */
export const withoutRow = (start: StartingRows, at: number): StartingRows =>
  withRows(
    start,
    (start.rows ?? []).filter((_, index) => index !== at),
    start.ids?.filter((_, index) => index !== at),
  );

/** With a row one place further up or down, and what it stands for with it; as it was where there is no such place. */
export function withRowShifted(start: StartingRows, at: number, by: 1 | -1): StartingRows {
  const { rows = [], ids } = start;
  return withRows(start, shifted(rows, at, by), ids && shifted(ids, at, by));
}

/** What was copied from a spreadsheet or a list as rows of texts; undefined for text without a line or a column. */
export function pastedGrid(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length === 1 && !text.includes('\t')) return undefined;
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

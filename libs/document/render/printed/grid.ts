/** A cell that wants to span columns and rows. */
export interface SpanningCell {
  readonly colspan: number;
  readonly rowspan: number;
}

const occupied = (filled: readonly Set<number>[], row: number, column: number) =>
  filled[row]?.has(column) ?? false;

function firstFree(filled: readonly Set<number>[], row: number, from = 0): number {
  let column = from;
  while (occupied(filled, row, column)) column += 1;
  return column;
}

function freeWidth(filled: readonly Set<number>[], row: number, from: number, wanted: number): number {
  let width = 1;
  while (width < wanted && !occupied(filled, row, from + width)) width += 1;
  return width;
}

/**
 * Rows whose cells fill a grid exactly, whatever spans were typed: spans are cut where they would overlap another
 * cell or leave the table, and gaps are filled with `blank` cells. `columns` is the least number of columns.
 */
export function fitToGrid<Cell extends SpanningCell>(
  rows: readonly (readonly Cell[])[],
  columns: number,
  blank: () => Cell,
): { columns: number; rows: Cell[][] } {
  const filled = rows.map(() => new Set<number>());
  const placed = rows.map((cells, row) =>
    cells.map((cell) => {
      const column = firstFree(filled, row);
      const colspan = freeWidth(filled, row, column, cell.colspan);
      const rowspan = Math.min(cell.rowspan, rows.length - row);
      for (const taken of filled.slice(row, row + rowspan)) {
        for (let x = column; x < column + colspan; x += 1) taken.add(x);
      }
      return { column, cell: { ...cell, colspan, rowspan } };
    }),
  );
  const width = filled.reduce((most, taken) => Math.max(most, ...[...taken].map((x) => x + 1)), columns);
  return {
    columns: width,
    rows: placed.map((cells, row) => {
      const gaps = [];
      for (let x = firstFree(filled, row); x < width; x = firstFree(filled, row, x + 1)) {
        gaps.push({ column: x, cell: blank() });
      }
      return [...cells, ...gaps].sort((a, b) => a.column - b.column).map(({ cell }) => cell);
    }),
  };
}

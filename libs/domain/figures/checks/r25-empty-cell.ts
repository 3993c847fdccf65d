import { tablesOf } from './blocks.ts';
import { dateSpansIn } from './date-span.ts';
import { at, type Finding } from './finding.ts';
import type { Row, Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

/** R25: a row of a comparison table that has one figure has all of them. A mark such as `n/a` or `*` is a reason, not a gap. */
export function emptyCellCheck(paper: TypedPaper): Finding[] {
  return tablesOf(paper).flatMap((table) => {
    const columns = comparisonColumns(table);
    return table.rows.slice(1).flatMap((row) => {
      const isTotal = /^(?:grand |overall )?totals?$/i.test((row.cells[0] ?? '').trim());
      const filled = columns.filter((column) => cellFigure(row.cells[column] ?? ''));
      const asked = isTotal ? columns.slice(0, 2) : columns;
      const gaps = asked.filter((column) => (row.cells[column] ?? '').trim() === '');
      return filled.length > 0 && gaps.length > 0 ? [findingOf(table, row, gaps)] : [];
    });
  });
}

const isDerived = /%|\b(?:diff|difference|change|variance|per ?cent)\b|\+\/-/i;
const written = ['previous', 'current'];

/** The two columns of figures and the derived ones beside them; none where a table compares more than two. */
function comparisonColumns(table: Table): number[] {
  const [head, ...rows] = table.rows;
  if (!head) return [];
  if (table.block !== undefined)
    return table.block === 'comparison' ? written.map((key) => table.columns?.indexOf(key) ?? -1) : [];
  const isFigures = (column: number) =>
    rows.some(({ cells }) => cellFigure(cells[column] ?? '')) ||
    dateSpansIn(head.cells[column] ?? '').length > 0;
  const columns = head.cells.map((_, column) => column).filter(isFigures);
  const derived = columns.filter((column) => isDerived.test(head.cells[column] ?? ''));
  const isPair = derived.length > 0 && derived.length <= 2 && columns.length - derived.length === 2;
  const isInOrder = derived.every(
    (column, index) => column === columns[columns.length - derived.length + index],
  );
  return isPair && isInOrder ? columns : [];
}

function findingOf(table: Table, row: Row, gaps: readonly number[]): Finding {
  const titles = gaps.map((column) => table.rows[0]?.cells[column] || `column ${column + 1}`).join(', ');
  const name = row.cells[0] || 'this row';
  return {
    rule: 'R25',
    severity: 'WARN',
    ...at({ ...table, line: row.line }),
    given: row.cells.filter((cell) => cell !== '').join(', '),
    expected: `a figure or a reason in ${titles}`,
    printed: 'an empty cell',
    message: `The cell of ${name} is empty in ${titles}. Fill in the figure, or say why there is none, for instance "n/a" or "withheld".`,
  };
}

import { decimalOf, numberOf, subtract } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { tablesOf } from './blocks.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

/** R01: a printed difference is the later figure less the earlier one; exact where whole numbers are printed. */
export function differenceCheck(paper: TypedPaper): Finding[] {
  return tablesOf(paper).flatMap(comparisonRows).flatMap(findingOf);
}

function findingOf(row: PrintedRow): Finding[] {
  const previous = cellFigure(row.previous);
  const current = cellFigure(row.current);
  const printed = cellFigure(row.difference ?? '');
  if (!previous || !current || !printed || row.difference === undefined || printed.percent) return [];
  const expected = numberOf(subtract(decimalOf(current.value), decimalOf(previous.value)));
  const off = Math.min(
    Math.abs(expected - printed.value),
    row.unsigned ? Math.abs(Math.abs(expected) - printed.value) : Number.POSITIVE_INFINITY,
  );
  const places = Math.max(previous.decimals, current.decimals);
  const tolerance =
    places === 0 && printed.decimals === 0 ? 0 : 1.5 * 10 ** -Math.min(places, printed.decimals);
  if (off <= tolerance) return [];
  const right = printNumber(expected, { plus: true });
  return [
    {
      rule: 'R01',
      severity: 'BLOCK',
      ...at({ ...row.table, line: row.line }),
      given: `${row.previous} and ${row.current}`,
      expected: right,
      printed: row.difference,
      message: `From ${row.previous} to ${row.current} is ${right}, not ${row.difference}. Correct the difference, or the figure that is wrong.`,
    },
  ];
}

import { decimalOf, numberOf, subtract } from '../decimal.ts';
import { type FigureStyle, printChange } from '../figure-style.ts';
import { printNumber } from '../rounding.ts';
import { type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding, replacing } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { statedDifferencesIn } from './stated-changes.ts';
import { styleOf } from './style.ts';

/** R01: a printed difference is the later figure less the earlier one, in tables and in one sentence; whole numbers exactly. */
export function differenceCheck(paper: TypedPaper): Finding[] {
  return [
    ...tablesOf(paper)
      .flatMap(comparisonRows)
      .flatMap((row) => rowFinding(row, styleOf(paper))),
    ...sentencesIn(paper).flatMap(toldFindings),
  ];
}

function toldFindings({ text, block }: Sentence): Finding[] {
  return statedDifferencesIn(text).flatMap(({ previous, current, difference, rises }): Finding[] => {
    const change = current.value - previous.value;
    if (change === (rises ? difference.value : -difference.value)) return [];
    const right = printNumber(change, { plus: true });
    const size = printNumber(Math.abs(change));
    // Where the word points the other way, the number alone would not mend the sentence.
    const mend = change > 0 === rises ? replacing(block, difference.text, size) : {};
    return [
      {
        rule: 'R01',
        severity: boundSeverity('BLOCK', block, [previous, current, difference]),
        ...at(block),
        given: `${previous.text} and ${current.text}`,
        expected: right,
        printed: difference.text,
        message: `From ${previous.text} to ${current.text} is ${right}, not ${difference.text} ${rises ? 'more' : 'less'}. Correct the difference, or the figure that is wrong.`,
        ...mend,
      },
    ];
  });
}

function rowFinding(row: PrintedRow, style: FigureStyle): Finding[] {
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
  const right = printChange(expected, style);
  return [
    {
      rule: 'R01',
      severity: 'BLOCK',
      ...at({ ...row.table, line: row.line }),
      given: `${row.previous} and ${row.current}`,
      expected: right,
      printed: row.difference,
      message: `From ${row.previous} to ${row.current} is ${right}, not ${row.difference}. Correct the difference, or the figure that is wrong.`,
      ...replacing(row.table, row.difference, row.unsigned ? printNumber(Math.abs(expected)) : right),
    },
  ];
}

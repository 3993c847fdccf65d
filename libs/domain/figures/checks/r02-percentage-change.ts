import { numberOf } from '../decimal.ts';
import { type FigureStyle, printChange, STANDARD_STYLE } from '../figure-style.ts';
import { sentencesIn, tablesOf } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding, replacing, type Severity } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure, percentChange } from './printed-figure.ts';
import { statedChangesIn } from './stated-changes.ts';
import { styleOf } from './style.ts';

/** R02: a printed percentage of change follows from its two figures. Off by one in the last place is called rounding. */
export function percentageChangeCheck(paper: TypedPaper): Finding[] {
  const style = styleOf(paper);
  const ofTables = tablesOf(paper)
    .flatMap(comparisonRows)
    .flatMap((row) => rowFinding(row, style));
  // The words of a sentence say which way it goes: beside them a figure is told with its sign.
  const inWords = { ...STANDARD_STYLE, halves: style.halves };
  const ofProse = sentencesIn(paper).flatMap(({ text, block }) =>
    statedChangesIn(text).flatMap(({ previous, current, percent, rises }) => {
      const printed = { value: rises ? percent.value : -percent.value, decimals: percent.decimals };
      const fault = faultOf(previous.value, current.value, printed, true, inWords);
      if (!fault) return [];
      const texts = { previous: previous.text, current: current.text, printed: percent.text };
      const severity = boundSeverity(fault.severity, block, [previous, current, percent]);
      const size = fault.expected.replace(/^[-−+]/, '');
      const isTurned = fault.expected.startsWith('−') === rises;
      const mend = isTurned ? {} : replacing(block, percent.text, size);
      return [{ ...findingOf(texts, fault), severity, ...at(block), ...mend }];
    }),
  );
  return [...ofTables, ...ofProse];
}

interface Fault {
  readonly expected: string;
  readonly severity: Severity;
}

function rowFinding(row: PrintedRow, style: FigureStyle): Finding[] {
  const previous = cellFigure(row.previous);
  const current = cellFigure(row.current);
  const printed = cellFigure(row.percent ?? '');
  if (previous && current && row.percent !== undefined && !current.percent) {
    const wrong = baseFinding(
      row,
      [previous.value, current.value],
      printed !== undefined,
      row.percent,
      style,
    );
    if (wrong) return [wrong];
  }
  // Of two shares the column may hold percentage points: only the author knows.
  if (!previous || !current || !printed || row.percent === undefined || current.percent) return [];
  const fault = faultOf(previous.value, current.value, printed, row.unsigned, style);
  if (!fault) return [];
  const texts = { previous: row.previous, current: row.current, printed: row.percent };
  const unsigned = row.unsigned ? fault.expected.replace(/^(?:[-−+]|(?:up|down) )/, '') : fault.expected;
  const right = row.percent.includes('%') ? unsigned : unsigned.replace('%', '');
  return [
    {
      ...findingOf(texts, fault),
      ...at({ ...row.table, line: row.line }),
      ...replacing(row.table, row.percent, right),
    },
  ];
}

/** Over nothing no percentage can be told: it prints n/a. Over something n/a says less than the figures do. */
function baseFinding(
  row: PrintedRow,
  [previous, current]: readonly [number, number],
  isFigure: boolean,
  printed: string,
  style: FigureStyle,
): Finding | undefined {
  const isNotAvailable = /^n\/?a$/i.test(printed.trim());
  const change = percentChange(previous, current, style.percentDecimals, style.halves);
  const expected =
    previous === 0 && isFigure
      ? 'n/a'
      : change && isNotAvailable
        ? printChange(numberOf(change), style, {
            decimals: style.percentDecimals,
            unit: '%',
            moved: previous !== current,
          })
        : undefined;
  if (expected === undefined) return undefined;
  const texts = { previous: row.previous, current: row.current, printed };
  return {
    ...findingOf(texts, { expected, severity: 'BLOCK' }),
    ...at({ ...row.table, line: row.line }),
    ...replacing(row.table, printed, expected),
  };
}

function faultOf(
  previous: number,
  current: number,
  printed: { readonly value: number; readonly decimals: number },
  unsigned: boolean,
  style: FigureStyle,
): Fault | undefined {
  const change = percentChange(previous, current, printed.decimals, style.halves);
  if (!change) return undefined;
  const expected = numberOf(change);
  const off = Math.abs(unsigned ? Math.abs(expected) - Math.abs(printed.value) : expected - printed.value);
  const unit = 10 ** -printed.decimals;
  if (off < unit / 2) return undefined;
  const print = { decimals: printed.decimals, unit: '%', moved: previous !== current };
  const severity = off < unit * 1.5 ? 'WARN' : 'BLOCK';
  return { expected: printChange(expected, style, print), severity };
}

function findingOf(
  texts: { readonly previous: string; readonly current: string; readonly printed: string },
  { expected, severity }: Fault,
): Omit<Finding, 'section' | 'line'> {
  const { previous, current, printed } = texts;
  const why = severity === 'WARN' ? ' It may only be rounding.' : '';
  return {
    rule: 'R02',
    severity,
    given: `${previous} to ${current}`,
    expected,
    printed,
    message: `From ${previous} to ${current} is ${expected}, not ${printed}.${why} Correct the percentage, or the figure that is wrong.`,
  };
}

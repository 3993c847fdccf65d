import { decimalOf, divide, numberOf, subtract } from './decimal.ts';
import { type FigureStyle, printChange, STANDARD_STYLE } from './figure-style.ts';
import { printNumber } from './rounding.ts';

/** Two figures of one measure side by side. A figure that is not there yet is undefined, which is not zero. */
export interface ComparisonRow {
  readonly measure: string;
  readonly previous: number | undefined;
  readonly current: number | undefined;
}

/** What follows from two figures. `percent` is in per cent; there is none of a previous zero or less (`n/a`). */
export interface Comparison {
  readonly difference: number | undefined;
  readonly percent: number | 'n/a' | undefined;
}

/** A row as the paper prints it, the derived cells included; blank cells are empty texts. */
export interface PrintedComparison {
  readonly measure: string;
  readonly previous: string;
  readonly current: string;
  readonly difference: string;
  readonly percent: string;
}

/** Difference and percentage of change, rounded by the rule. Both stay undefined while a figure is missing. */
export function compare(
  previous: number | undefined,
  current: number | undefined,
  { percentDecimals, halves }: FigureStyle = STANDARD_STYLE,
): Comparison {
  if (previous === undefined || current === undefined) return { difference: undefined, percent: undefined };
  const before = decimalOf(previous);
  const difference = subtract(decimalOf(current), before);
  if (before.units <= 0n) return { difference: numberOf(difference), percent: 'n/a' };
  const hundredfold = { ...difference, units: difference.units * 100n };
  return {
    difference: numberOf(difference),
    percent: numberOf(divide(hundredfold, before, percentDecimals, halves)),
  };
}

/** `2,910`, `2,725`, `−185`, `−6.4%`, or however the rule signs a change. */
export function printComparison(
  { measure, previous, current }: ComparisonRow,
  style: FigureStyle = STANDARD_STYLE,
): PrintedComparison {
  const { difference, percent } = compare(previous, current, style);
  const moved = difference !== 0;
  const print = { decimals: style.percentDecimals, unit: '%', moved };
  return {
    measure,
    previous: previous === undefined ? '' : printNumber(previous, { minus: style.minus }),
    current: current === undefined ? '' : printNumber(current, { minus: style.minus }),
    difference: difference === undefined ? '' : printChange(difference, style),
    percent: typeof percent === 'number' ? printChange(percent, style, print) : (percent ?? ''),
  };
}

import { decimalOf, divide, numberOf, subtract } from './decimal.ts';
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

const percentDecimals = 1;

/** Difference and percentage of change. Both stay undefined while a figure is missing. */
export function compare(previous: number | undefined, current: number | undefined): Comparison {
  if (previous === undefined || current === undefined) return { difference: undefined, percent: undefined };
  const before = decimalOf(previous);
  const difference = subtract(decimalOf(current), before);
  if (before.units <= 0n) return { difference: numberOf(difference), percent: 'n/a' };
  const hundredfold = { ...difference, units: difference.units * 100n };
  return {
    difference: numberOf(difference),
    percent: numberOf(divide(hundredfold, before, percentDecimals)),
  };
}

/** `2,910`, `2,725`, `−185`, `−6.4%`: rises carry a plus, falls a true minus. */
export function printComparison({ measure, previous, current }: ComparisonRow): PrintedComparison {
  const { difference, percent } = compare(previous, current);
  return {
    measure,
    previous: previous === undefined ? '' : printNumber(previous),
    current: current === undefined ? '' : printNumber(current),
    difference: difference === undefined ? '' : printNumber(difference, { plus: true }),
    percent: typeof percent === 'number' ? printPercent(percent) : (percent ?? ''),
  };
}

function printPercent(percent: number): string {
  return `${printNumber(percent, { decimals: percentDecimals, plus: true })}%`;
}

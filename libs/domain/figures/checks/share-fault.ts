import { decimalOf, divide, type Halves, numberOf } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** A share that does not follow from its figures: what follows instead, and whether it may be rounding only. */
export interface ShareFault {
  readonly expected: string;
  readonly rounding: boolean;
}

/** `part` in per cent of `whole`, to so many decimals; undefined when the whole is zero or less. */
export function shareOf(part: number, whole: number, decimals: number, halves?: Halves): number | undefined {
  const base = decimalOf(whole);
  const counted = decimalOf(part);
  if (base.units <= 0n) return undefined;
  return numberOf(divide({ ...counted, units: counted.units * 100n }, base, decimals, halves));
}

/** What is wrong with a printed share; undefined when it follows from its part and its whole. */
export function shareFault(
  part: number,
  whole: number,
  printed: Pick<PrintedFigure, 'value' | 'decimals'>,
  halves?: Halves,
): ShareFault | undefined {
  const expected = shareOf(part, whole, printed.decimals, halves);
  if (expected === undefined) return undefined;
  const unit = 10 ** -printed.decimals;
  const off = Math.abs(expected - printed.value);
  if (off < unit / 2) return undefined;
  return {
    expected: `${printNumber(expected, { decimals: printed.decimals })}%`,
    rounding: off < unit * 1.5,
  };
}

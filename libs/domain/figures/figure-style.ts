import type { Halves } from './decimal.ts';
import { printNumber } from './rounding.ts';

/** How a change shows which way it goes: `+6.4%` and `−6.4%`, `6.4%` and `−6.4%`, or `up 6.4%` and `down 6.4%`. */
export const CHANGE_SIGNS = ['plus-and-minus', 'minus-only', 'words'] as const;

/** One of {@link CHANGE_SIGNS}. */
export type ChangeSigns = (typeof CHANGE_SIGNS)[number];

/** The sign before a figure below zero: a true minus, or the hyphen of the keyboard. */
export const MINUS_SIGNS = ['minus', 'hyphen'] as const;

/** One of {@link MINUS_SIGNS}. */
export type MinusSign = (typeof MINUS_SIGNS)[number];

/** How a figure that did not change is printed: as `0`, or as `no change`. */
export const UNCHANGED_AS = ['zero', 'words'] as const;

/** One of {@link UNCHANGED_AS}. */
export type UnchangedAs = (typeof UNCHANGED_AS)[number];

/** The one rule by which everything derived in a paper is rounded and signed. */
export interface FigureStyle {
  /** Decimals of percentages of change and of shares, 0 to {@link MOST_PERCENT_DECIMALS}. */
  readonly percentDecimals: number;
  readonly halves: Halves;
  readonly changes: ChangeSigns;
  readonly minus: MinusSign;
  readonly unchanged: UnchangedAs;
}

/** More decimals of a percentage than this say nothing. */
export const MOST_PERCENT_DECIMALS = 2;

/** The rule of papers whose organisation has not chosen another. Editions without a rule of their own print by it: it never changes. */
export const STANDARD_STYLE: FigureStyle = {
  percentDecimals: 1,
  halves: 'away-from-zero',
  changes: 'plus-and-minus',
  minus: 'minus',
  unchanged: 'zero',
};

/** What is printed with a change. `moved` says whether anything changed before it was rounded. */
export interface ChangePrint {
  readonly decimals?: number | undefined;
  readonly unit?: string;
  readonly moved?: boolean;
}

/** A change as papers print it: `+183`, `−6.4%`, `down 6.4%`, `no change`. What rounds to zero has neither sign nor word. */
export function printChange(
  change: number,
  style: FigureStyle,
  { decimals, unit = '', moved = change !== 0 }: ChangePrint = {},
): string {
  if (!moved && style.unchanged === 'words') return 'no change';
  const { halves, minus } = style;
  const plus = style.changes === 'plus-and-minus';
  const printed = printNumber(change, { decimals, plus, halves, minus });
  if (style.changes !== 'words' || !/[1-9]/.test(printed)) return `${printed}${unit}`;
  return `${change < 0 ? 'down' : 'up'} ${printed.replace(/^[−-]/, '')}${unit}`;
}

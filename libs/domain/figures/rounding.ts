import { type Decimal, decimalOf, type Halves, numberOf, rescale } from './decimal.ts';

const typedNumber =
  /^(?<sign>[-+]?) ?£?(?<digits>(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?|\.\d+) ?%?$/;

/** How a number is printed; without `decimals` it keeps its own, and only a change carries a plus. */
export interface PrintStyle {
  readonly decimals?: number | undefined;
  readonly plus?: boolean;
  readonly halves?: Halves;
  /** The sign before a figure below zero: a true minus unless said otherwise. */
  readonly minus?: 'minus' | 'hyphen';
}

/** Rounds half away from zero unless said otherwise, on the number as it is written: 1.005 to two decimals is 1.01. */
export function round(value: number, decimals: number, halves?: Halves): number {
  return numberOf(rescale(decimalOf(value), decimals, halves));
}

/** As papers print it: `27,925`, `+183`, `−6.4` with a true minus; a number that rounds to zero has no sign. */
export function printNumber(
  value: number,
  { decimals, plus = false, halves, minus = 'minus' }: PrintStyle = {},
): string {
  const exact = decimalOf(value);
  const rounded = rescale(exact, decimals ?? exact.places, halves);
  return `${signOf(rounded.units, plus, minus)}${digitsOf(rounded)}`;
}

/**
 * The number somebody typed or pasted: `27,925`, ` 1 234 `, `-6.4%` (as -6.4), `(185)` (as -185), `£320,995`.
 * Undefined when blank or no number, when thousands are grouped wrongly, and beyond 15 digits.
 */
export function parseNumber(text: string): number | undefined {
  const typed = text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[−–]/g, '-');
  const inBrackets = /^\((?<amount>[^-+()]*)\)$/.exec(typed)?.groups?.amount;
  const { sign, digits } =
    typedNumber.exec(inBrackets === undefined ? typed : `-${inBrackets.trim()}`)?.groups ?? {};
  const bare = digits?.replace(/[, ]/g, '');
  if (bare === undefined || bare.replace('.', '').length > 15) return undefined;
  const size = Number(bare);
  return sign === '-' && size !== 0 ? -size : size;
}

function signOf(units: bigint, plus: boolean, minus: 'minus' | 'hyphen'): string {
  if (units < 0n) return minus === 'hyphen' ? '-' : '−';
  return plus && units > 0n ? '+' : '';
}

function digitsOf({ units, places }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
}

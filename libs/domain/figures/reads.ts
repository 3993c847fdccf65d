import { compare } from './comparison.ts';
import { decimalOf, numberOf, subtract } from './decimal.ts';
import { type FigureStyle, printChange, STANDARD_STYLE } from './figure-style.ts';
import { printNumber } from './rounding.ts';

/** How a figure in a sentence may read. */
export const FIGURE_READS = ['value', 'previous', 'change', 'fewer', 'percent', 'difference'] as const;

/** One of {@link FIGURE_READS}: `2,725`, `2,910`, `down 6.4%`, `185 fewer`, `−6.4%`, `−185`. */
export type FigureReads = (typeof FIGURE_READS)[number];

/** A figure ready to be read: as it is printed, and its value where it has one. */
export interface FigureShown {
  /** `2,725`, `£320,995`, `fewer than 5`. */
  readonly text: string;
  /** Undefined where it is withheld or is no number: then only its text can be read. */
  readonly value?: number;
  /** What it is compared with, where there is something. */
  readonly previous?: { readonly text: string; readonly value?: number };
  /** Where it comes from, in words: `Knife crime, 12 months ending Mar 26`. */
  readonly from?: string;
}

/** The way of reading that a document names; unknown ones read as the value. */
export function readsOf(text: string): FigureReads {
  return FIGURE_READS.find((each) => each === text) ?? 'value';
}

/** The words of a figure; empty where it cannot be read so, because nothing is there to compare it with. */
export function readFigure(
  reads: FigureReads,
  figure: FigureShown,
  style: FigureStyle = STANDARD_STYLE,
): string {
  switch (reads) {
    case 'value':
      return figure.text;
    case 'previous':
      return figure.previous?.text ?? '';
    default:
      return readChange(reads, figure, style);
  }
}

function readChange(
  reads: 'change' | 'fewer' | 'percent' | 'difference',
  figure: FigureShown,
  style: FigureStyle,
): string {
  const { value, previous } = figure;
  if (value === undefined || previous?.value === undefined) return '';
  const { difference = 0, percent } = compare(previous.value, value, style);
  const isPercent = figure.text.endsWith('%');
  const ofPercent = { decimals: style.percentDecimals, unit: '%', moved: difference !== 0 };
  switch (reads) {
    case 'difference':
      return signedAmount(difference, figure.text, style);
    case 'fewer':
      return difference === 0
        ? 'no change'
        : `${amountOf(sizeOf(difference), figure.text)} ${wordOf(difference, figure.text)}`;
    case 'percent':
      if (isPercent) return signedAmount(difference, figure.text, style);
      return typeof percent === 'number' ? printChange(percent, style, ofPercent) : '';
    case 'change':
      if (difference === 0) return 'unchanged';
      if (isPercent) return `${difference < 0 ? 'down' : 'up'} ${amountOf(sizeOf(difference), figure.text)}`;
      if (typeof percent !== 'number') return '';
      // What rounds to nothing is told by its number: "down 0.0%" says that something moved, and that nothing did.
      return percent === 0
        ? `${difference < 0 ? 'down' : 'up'} ${amountOf(sizeOf(difference), figure.text)}`
        : `${difference < 0 ? 'down' : 'up'} ${printNumber(sizeOf(percent), { decimals: style.percentDecimals })}%`;
  }
}

/** A share moves by points, money by pounds, everything else by its number and its unit. */
function amountOf(difference: number, text: string): string {
  return withUnit(printNumber(difference), difference, text);
}

function signedAmount(difference: number, text: string, style: FigureStyle): string {
  return difference === 0 && style.unchanged === 'words'
    ? 'no change'
    : withUnit(printChange(difference, style), difference, text);
}

function withUnit(number: string, difference: number, text: string): string {
  if (text.endsWith('%')) return `${number} percentage ${Math.abs(difference) === 1 ? 'point' : 'points'}`;
  if (text.includes('£')) return number.replace(/\d/, '£$&');
  const unit = /\d ?(kg|hours|g)$/.exec(text)?.[1];
  return unit === undefined ? number : `${number} ${unit}`;
}

function wordOf(difference: number, text: string): string {
  if (text.endsWith('%')) return difference < 0 ? 'lower' : 'higher';
  const isCount = /^[\d,]+$/.test(text);
  if (difference > 0) return 'more';
  return isCount ? 'fewer' : 'less';
}

const sizeOf = (value: number) =>
  value < 0 ? numberOf(subtract({ units: 0n, places: 0 }, decimalOf(value))) : value;

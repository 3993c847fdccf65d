import { type Decimal, decimalOf, divide, type Halves, subtract } from '../decimal.ts';
import { parseNumber } from '../rounding.ts';
import { rememberingTexts } from './remembering.ts';

/** A figure as it stands in a text: `decimals` as printed, `noun` the word it counts (`hours`), empty when none follows. */
export interface PrintedFigure {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly noun: string;
  readonly index: number;
  readonly end: number;
}

const figure =
  /(?<![\w.,/£$€-])[-−+]?£?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?: ?(?<unit>%|per cent\b|million\b|k\b|m\b|bn\b))?(?![\w/])(?!\.\d)/gi;
const factors: Readonly<Record<string, string>> = { k: 'e3', m: 'e6', million: 'e6', bn: 'e9' };
const monthAfter =
  /^ (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\b|uary|ruary|ch|il|e|y|ust|t?ember|ober|ember)\b/i;
const noNoun =
  /^(?:of|in|on|to|at|by|and|or|the|were|was|are|is|have|had|has|with|over|from|for|per|vs|up|down)$/i;

/** The figures of a text that count or measure something: no years, dates, quarter or section numbers, no `(999)`. */
export const figuresIn = rememberingTexts((text: string): readonly PrintedFigure[] => {
  return [...text.matchAll(figure)].flatMap((match) => {
    const { digits = '', unit = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const after = text.slice(end);
    const percent = /^(?:%|per cent)$/i.test(unit);
    const isYear = /^(?:19|20)\d\d$/.test(digits) && unit === '';
    const isAlone = !percent && text[match.index - 1] === '(' && after.startsWith(')');
    if (isYear || isAlone || monthAfter.test(after)) return [];
    const value = Number(`${digits.replaceAll(',', '')}${factors[unit.toLowerCase()] ?? ''}`);
    const word = /^ ([A-Za-z][A-Za-z-]*)/.exec(after)?.[1] ?? '';
    const noun = noNoun.test(word) ? '' : word.toLowerCase();
    return [{ text: match[0], value, decimals: decimalsOf(digits), percent, noun, index: match.index, end }];
  });
});

/** How some papers sign a change; the figure follows. */
const inWords = /^\s*(up|down) (?=[\d£])/i;

/** A figure in a cell of a table, and how it is printed there. */
export interface CellFigure {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly signed: boolean;
}

/** A figure in a cell of a table: signed as printed, also `down 6.4%`. Undefined when the cell is blank or holds no figure. */
export const cellFigure = rememberingTexts((cell: string): CellFigure | undefined => {
  const value = parseNumber(cell.replace(inWords, (_, way: string) => (/^up/i.test(way) ? '+' : '-')));
  if (value === undefined) return undefined;
  const signed = /^(?:[-−–+(]|up|down)/i.test(cell.trim());
  return { value, decimals: decimalsOf(cell), percent: cell.includes('%'), signed };
});

/** Change in per cent of the earlier figure, to so many decimals; undefined when that is zero or less. */
export function percentChange(
  previous: number,
  current: number,
  decimals: number,
  halves?: Halves,
): Decimal | undefined {
  const before = decimalOf(previous);
  if (before.units <= 0n) return undefined;
  const difference = subtract(decimalOf(current), before);
  return divide({ ...difference, units: difference.units * 100n }, before, decimals, halves);
}

function decimalsOf(digits: string): number {
  return /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
}

import {
  type Polarity,
  printNumber,
  printValue,
  type Span,
  spanFrom,
  spanWords,
  type Unit,
} from '@countersign/domain';
import type { MeasureRow } from './operations.ts';

/** Units by their names in the API, with their words. */
export const UNITS: Readonly<Record<MeasureRow['unit'], { readonly unit: Unit; readonly words: string }>> = {
  COUNT: { unit: 'count', words: 'Count' },
  PERCENT: { unit: 'percent', words: 'Per cent' },
  RATE: { unit: 'rate', words: 'Rate' },
  POUNDS: { unit: 'pounds', words: 'Pounds' },
  HOURS: { unit: 'hours', words: 'Hours' },
  KILOGRAMS: { unit: 'kilograms', words: 'Kilograms' },
  RANK: { unit: 'rank', words: 'Rank' },
};

/** Polarities by their names in the API, with their words. */
export const POLARITIES: Readonly<
  Record<MeasureRow['polarity'], { readonly polarity: Polarity; readonly words: string }>
> = {
  MORE_IS_BETTER: { polarity: 'more-is-better', words: 'More is better' },
  LESS_IS_BETTER: { polarity: 'less-is-better', words: 'Less is better' },
  NEITHER: { polarity: 'neither', words: 'Neither is better' },
};

type Printed = Pick<MeasureRow, 'unit' | 'decimals'>;

/** A value in full, as the store knows it: nothing is withheld, and no decimal lost. */
export function valueText({ unit, decimals }: Printed, value: number): string {
  const own = (printNumber(value).split('.')[1] ?? '').length;
  return printValue({ unit: UNITS[unit].unit, decimals: Math.max(decimals, own), smallNumbers: null }, value);
}

/** The months of a figure: `March 2024`. */
export function monthsText(start: string, months: number): string {
  const span: Span | undefined = spanFrom(start, months);
  return span ? spanWords(span) : start;
}

/** An area, or the whole force. */
export const areaText = (area: string): string => area || 'Whole force';

/** A category, or all of them. */
export const categoryText = (category: string): string => category || 'All categories';

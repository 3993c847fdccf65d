import { type FigureStyle, STANDARD_STYLE } from './figure-style.ts';
import type { Measure } from './measure.ts';
import { printNumber } from './rounding.ts';

/** A value of a measure as papers print it: `2,725`, `6.4%`, `£320,995`, `fewer than 5` where it is withheld. */
export function printValue(
  { unit, decimals, smallNumbers }: Pick<Measure, 'unit' | 'decimals' | 'smallNumbers'>,
  value: number,
  { halves, minus }: FigureStyle = STANDARD_STYLE,
): string {
  if (unit === 'count' && smallNumbers !== null && value > 0 && value < smallNumbers)
    return `fewer than ${smallNumbers}`;
  const text = printNumber(value, { decimals, halves, minus });
  switch (unit) {
    case 'percent':
      return `${text}%`;
    case 'pounds':
      return text.replace(/\d/, '£$&');
    case 'kilograms':
      return `${text} kg`;
    default:
      return text;
  }
}

import { type FigureStyle, STANDARD_STYLE } from './figure-style.ts';
import type { Measure } from './measure.ts';
import { printNumber } from './rounding.ts';

type Printing = Pick<Measure, 'unit' | 'decimals' | 'smallNumbers'>;

/** What is printed instead of a count that is too small to print, `fewer than 5`; undefined for every other value. */
export function withheldWords({ unit, smallNumbers }: Printing, value: number): string | undefined {
  const isSmall = unit === 'count' && smallNumbers !== null && value > 0 && value < smallNumbers;
  return isSmall ? `fewer than ${smallNumbers}` : undefined;
}

/**
 * What is printed instead of each month of a window whose total is printed too; undefined where the month is. Where one
 * alone is too small, the smallest other is withheld with it: nobody can take the others from the total to find it.
 */
export function withheldMonths(
  measure: Printing,
  values: readonly (number | undefined)[],
): readonly (string | undefined)[] {
  const words = values.map((value) => (value === undefined ? undefined : withheldWords(measure, value)));
  if (words.filter((each) => each !== undefined).length !== 1) return words;
  const others = values.flatMap((value, index) =>
    value === undefined || words[index] !== undefined ? [] : [{ value, index }],
  );
  const smallest = [...others].sort((a, b) => a.value - b.value)[0]?.index;
  return words.map((each, index) => (index === smallest ? 'withheld' : each));
}

/** A value of a measure as papers print it: `2,725`, `6.4%`, `£320,995`, `fewer than 5` where it is withheld. */
export function printValue(measure: Printing, value: number, style: FigureStyle = STANDARD_STYLE): string {
  const withheld = withheldWords(measure, value);
  if (withheld !== undefined) return withheld;
  const { unit, decimals } = measure;
  const { halves, minus } = style;
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

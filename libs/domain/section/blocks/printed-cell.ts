import { decimalOf, divide, numberOf, subtract } from '../../figures/decimal.ts';
import { type FigureStyle, printChange } from '../../figures/figure-style.ts';
import { parseNumber, printNumber } from '../../figures/rounding.ts';
import type { Cells } from './block.ts';

/** The figure in a cell; undefined when it is blank or holds none. */
export function figureIn(cells: Cells, key: string): number | undefined {
  return parseNumber(cells[key] ?? '');
}

/** A figure as papers print it; a bare number gets its thousands marked, one with a unit stays as typed. */
export function printedFigure(typed: string, { minus }: FigureStyle): string {
  const value = parseNumber(typed);
  if (value === undefined || /[£%]/.test(typed)) return typed.trim();
  const decimals = /\.(\d+)/.exec(typed)?.[1]?.length ?? 0;
  return printNumber(value, { decimals, minus });
}

/** The figures of these columns as printed. */
export function printedFigures(cells: Cells, keys: readonly string[], style: FigureStyle): Cells {
  return Object.fromEntries(keys.map((key) => [key, printedFigure(cells[key] ?? '', style)]));
}

/** The sum; undefined while one is missing, for blank is not zero. */
export function sumOf(values: readonly (number | undefined)[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce<number | undefined>(
    (sum, value) =>
      sum === undefined || value === undefined
        ? undefined
        : numberOf(subtract(decimalOf(sum), decimalOf(-value))),
    0,
  );
}

/** Whether one of these columns holds a figure: a row without any is not begun, or says why it has none. */
export function hasFigureIn(cells: Cells, keys: readonly string[]): boolean {
  return keys.some((key) => figureIn(cells, key) !== undefined);
}

/** `a - b` exactly; undefined while one is missing. */
export function differenceOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return numberOf(subtract(decimalOf(a), decimalOf(b)));
}

/** A number, or blank where there is none. */
export function printedOr(value: number | undefined, { minus }: FigureStyle): string {
  return value === undefined ? '' : printNumber(value, { minus });
}

/** A change as the rule signs it, or blank where there is none. */
export function printedChange(value: number | undefined, style: FigureStyle, unit = ''): string {
  return value === undefined ? '' : printChange(value, style, { unit });
}

/** `12.5%`, rounded by the rule; blank where there is no whole. */
export function shareOf(
  part: number | undefined,
  whole: number | undefined,
  { percentDecimals: decimals, halves, minus }: FigureStyle,
): string {
  if (part === undefined || whole === undefined || whole === 0) return '';
  const hundredfold = decimalOf(part);
  const share = divide(
    { ...hundredfold, units: hundredfold.units * 100n },
    decimalOf(whole),
    decimals,
    halves,
  );
  return `${printNumber(numberOf(share), { decimals, minus })}%`;
}

import { expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { type Invented, inventedPaper } from './checks/invented-paper.ts';
import { differenceCheck } from './checks/r01-difference.ts';
import { percentageChangeCheck } from './checks/r02-percentage-change.ts';
import { totalCheck } from './checks/r03-total.ts';
import { shareCheck } from './checks/r05-share.ts';
import { shareOf } from './checks/share-fault.ts';
import { compare, printComparison } from './comparison.ts';
import { decimalOf, divide, numberOf, subtract } from './decimal.ts';
import { parseNumber, printNumber, round } from './rounding.ts';

// Everything here is computed a second time by a library that this code does not use.
const halfAway = 1;

const anyFigure = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.nat(4))
  .map(([units, places]) => Number(new Big(units).div(new Big(10).pow(places)).toString()));
const anyCount = fc.nat(2_000_000);

/** As a paper prints it, by hand: thousands in threes, a true minus, a plus only where a change is printed. */
function printed(value: Big, decimals: number | undefined, plus = false): string {
  const text = decimals === undefined ? value.toFixed() : value.toFixed(decimals, halfAway);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const threes: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) threes.unshift(whole.slice(Math.max(0, end - 3), end));
  const rounded = new Big(text);
  const sign = rounded.lt(0) ? '−' : plus && rounded.gt(0) ? '+' : '';
  return `${sign}${threes.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}

test('rounding and printing are those of another implementation', () => {
  fc.assert(
    fc.property(anyFigure, fc.nat(5), fc.boolean(), (value, decimals, plus) => {
      const big = new Big(value);
      // Minus zero is no figure of any paper.
      expect(round(value, decimals) + 0).toBe(Number(big.round(decimals, halfAway).toString()) + 0);
      expect(printNumber(value, { decimals, plus })).toBe(printed(big, decimals, plus));
      expect(printNumber(value, { plus })).toBe(printed(big, undefined, plus));
      expect(parseNumber(printed(big, undefined, plus))).toBe(value + 0);
    }),
  );
});

test('points, differences and quotients are those of another implementation', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, fc.nat(4), (a, b, places) => {
      expect(numberOf(subtract(decimalOf(a), decimalOf(b)))).toBe(Number(new Big(a).minus(b).toString()));
      if (b === 0) return;
      const ten = new Big(10).pow(places);
      // Scaled first, so that the only rounding of the other library is the last one.
      const quotient = wholeQuotient(new Big(a).times(ten), new Big(b)).div(ten);
      expect(numberOf(divide(decimalOf(a), decimalOf(b), places)) + 0).toBe(Number(quotient.toString()) + 0);
    }),
  );
});

/** The nearest whole number to `a / b`, halves away from zero, by remainder and not by rounding twice. */
function wholeQuotient(a: Big, b: Big): Big {
  const [above, below] = [a.abs(), b.abs()];
  const rest = above.mod(below);
  const whole = above
    .minus(rest)
    .div(below)
    .plus(rest.times(2).gte(below) ? 1 : 0);
  return a.lt(0) === b.lt(0) ? whole : whole.times(-1);
}

test('Diff. and % Diff. of any two figures are those of another implementation', () => {
  fc.assert(
    fc.property(anyCount, anyCount, (previous, current) => {
      const difference = new Big(current).minus(previous);
      const percent =
        previous === 0 ? undefined : wholeQuotient(difference.times(1000), new Big(previous)).div(10);
      expect(compare(previous, current)).toEqual({
        difference: Number(difference.toString()),
        percent: percent ? Number(percent.toString()) + 0 : 'n/a',
      });
      expect(printComparison({ measure: 'Boats', previous, current })).toEqual({
        measure: 'Boats',
        previous: printed(new Big(previous), 0),
        current: printed(new Big(current), 0),
        difference: printed(difference, 0, true),
        percent: percent ? `${printed(percent, 1, true)}%` : 'n/a',
      });
    }),
  );
});

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const sum = (values: readonly number[]) => values.reduce((all, value) => all.plus(value), new Big(0));

test('totals and shares of any table, as another implementation prints them, are never found', () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const totals = counts.map(sum);
      const all = totals.reduce((whole, total) => whole.plus(total), new Big(0));
      const shares = totals.map((total) => wholeQuotient(total.times(1000), all).div(10));
      const [first = []] = counts;
      const columns = first.map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
      const rows = [
        `Type | ${first.map((_, column) => `Port ${column + 1}`).join(' | ')} | Total`,
        ...counts.map(
          (row, index) => `Boat ${index} | ${row.join(' | ')} | ${printed(totals[index] ?? all, 0)}`,
        ),
        `Total | ${columns.map((column) => printed(column, 0)).join(' | ')} | ${printed(all, 0)}`,
      ];
      const shared = [
        'Type | Count | Share',
        ...totals.map(
          (total, index) => `Boat ${index} | ${printed(total, 0)} | ${printed(shares[index] ?? all, 1)}%`,
        ),
        `Total | ${printed(all, 0)} | 100.0%`,
      ];
      const paper = inventedPaper([rows, shared] satisfies Invented[]);
      expect([...totalCheck(paper), ...shareCheck(paper)]).toEqual([]);
      totals.forEach((total, index) => {
        expect(shareOf(Number(total.toString()), Number(all.toString()), 1)).toBe(
          Number((shares[index] ?? all).toString()),
        );
      });
    }),
  );
});

test('comparisons of any table, as another implementation prints them, are never found; one more always is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      anyCount,
      fc.integer({ min: 1, max: 9 }),
      (previous, current, off) => {
        const difference = new Big(current).minus(previous);
        const percent = wholeQuotient(difference.times(1000), new Big(previous)).div(10);
        const found = (diff: Big, share: Big) => {
          const cells = [previous, current, printed(diff, 0, true), `${printed(share, 1, true)}%`].join(
            ' | ',
          );
          // A second row that falls, so that the column carries signs.
          const paper = inventedPaper([
            ['Measure | 2030 | 2031 | Diff. | % Diff.', `Boats | ${cells}`, 'Oars | 4 | 2 | −2 | −50.0%'],
          ]);
          return [differenceCheck(paper).length, percentageChangeCheck(paper).length];
        };
        expect(found(difference, percent)).toEqual([0, 0]);
        expect(found(difference.plus(off), percent)).toEqual([1, 0]);
        expect(found(difference, percent.plus(off))).toEqual([0, 1]);
      },
    ),
  );
});

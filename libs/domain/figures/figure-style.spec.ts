import { expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { compare, printComparison } from './comparison.ts';
import { type ChangePrint, type FigureStyle, printChange, STANDARD_STYLE } from './figure-style.ts';
import { printValue } from './print-value.ts';
import { readFigure } from './reads.ts';
import { round } from './rounding.ts';

const style = (more: Partial<FigureStyle>): FigureStyle => ({ ...STANDARD_STYLE, ...more });
const percent: ChangePrint = { decimals: 1, unit: '%' };

test.each<[Partial<FigureStyle>, number, ChangePrint, string]>([
  [{}, 183, {}, '+183'],
  [{}, -6.4, percent, '−6.4%'],
  [{}, 0, {}, '0'],
  [{ changes: 'minus-only' }, 183, {}, '183'],
  [{ changes: 'minus-only' }, -183, {}, '−183'],
  [{ changes: 'words' }, 1183, {}, 'up 1,183'],
  [{ changes: 'words' }, -6.4, percent, 'down 6.4%'],
  [{ changes: 'words', minus: 'hyphen' }, -6.4, percent, 'down 6.4%'],
  [{ changes: 'words' }, 0, percent, '0.0%'],
  [{ changes: 'words' }, 0.04, percent, '0.0%'],
  [{ minus: 'hyphen' }, -183, {}, '-183'],
  [{ unchanged: 'words' }, 0, percent, 'no change'],
  [{ unchanged: 'words' }, 0, { ...percent, moved: true }, '0.0%'],
  [{ unchanged: 'words' }, 3, {}, '+3'],
])('with %j a change of %d is printed %#', (more, change, print, text) => {
  expect(printChange(change, style(more), print)).toBe(text);
});

test.each([
  [0.5, 0, 0],
  [1.5, 0, 2],
  [2.5, 0, 2],
  [-2.5, 0, -2],
  [-1.5, 0, -2],
  [2.51, 0, 3],
  [1.005, 2, 1],
  [1.015, 2, 1.02],
])('%d to %d decimals, half to the even neighbour, is %d', (value, decimals, rounded) => {
  expect(round(value, decimals, 'to-even')).toBe(rounded);
});

test('halves to the even neighbour are those of another implementation', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), fc.nat(3), (units, places, decimals) => {
      const value = units / 10 ** places;
      expect(round(value, decimals, 'to-even') + 0).toBe(
        Number(new Big(value).round(decimals, Big.roundHalfEven).toString()) + 0,
      );
    }),
  );
});

test('a comparison is printed by one rule, its figures and its changes', () => {
  const row = { measure: 'Boats', previous: 80, current: 81 };
  expect(printComparison(row, style({ percentDecimals: 0 }))).toMatchObject({ percent: '+1%' });
  expect(printComparison(row, style({ percentDecimals: 2 }))).toMatchObject({ percent: '+1.25%' });
  expect(printComparison(row, style({ halves: 'to-even' }))).toMatchObject({ percent: '+1.2%' });
  expect(printComparison(row)).toMatchObject({ percent: '+1.3%' });
  expect(
    printComparison({ ...row, previous: -5, current: -5 }, style({ minus: 'hyphen', unchanged: 'words' })),
  ).toEqual({ measure: 'Boats', previous: '-5', current: '-5', difference: 'no change', percent: 'n/a' });
  expect(compare(80, 81, style({ halves: 'to-even' })).percent).toBe(1.2);
});

test('a figure in a sentence follows the rule as the table does', () => {
  const figure = { text: '81', value: 81, previous: { text: '80', value: 80 } };
  expect(readFigure('percent', figure, style({ percentDecimals: 2 }))).toBe('+1.25%');
  expect(readFigure('change', figure, style({ percentDecimals: 0 }))).toBe('up 1%');
  expect(readFigure('difference', figure, style({ changes: 'words' }))).toBe('up 1');
  const same = { ...figure, previous: figure };
  expect(readFigure('difference', same, style({ unchanged: 'words' }))).toBe('no change');
  expect(readFigure('percent', same, style({ unchanged: 'words' }))).toBe('no change');
  const share = { text: '12%', value: 12, previous: { text: '12%', value: 12 } };
  expect(readFigure('percent', share, style({ unchanged: 'words' }))).toBe('no change');
});

test('a value is rounded by the rule to the decimals of its measure', () => {
  const rate = { unit: 'rate', decimals: 1, smallNumbers: null } as const;
  expect(printValue(rate, 2.25)).toBe('2.3');
  expect(printValue(rate, 2.25, style({ halves: 'to-even' }))).toBe('2.2');
  expect(printValue(rate, -2.25, style({ minus: 'hyphen' }))).toBe('-2.3');
});

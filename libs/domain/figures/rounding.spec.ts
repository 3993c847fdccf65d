import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber, printNumber, round } from './rounding.ts';

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [1.4999, 0, 1],
  [-0.4, 0, 0],
  [1234.5, 1, 1234.5],
  [8.345, 2, 8.35],
])('%d rounded to %d decimals, half away from zero, is %d', (value, decimals, rounded) => {
  expect(round(value, decimals)).toBe(rounded);
});

test('a number and its opposite round to opposites', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(3), fc.nat(3), (units, places, decimals) => {
      const value = units / 10 ** places;
      return round(value, decimals) + round(-value, decimals) === 0;
    }),
  );
});

test.each([
  [27925, {}, '27,925'],
  [1234567.25, {}, '1,234,567.25'],
  [999, {}, '999'],
  [-185, {}, '−185'],
  [183, { plus: true }, '+183'],
  [-185, { plus: true }, '−185'],
  [0, { plus: true }, '0'],
  [-0.04, { decimals: 1, plus: true }, '0.0'],
  [12, { decimals: 1 }, '12.0'],
  [0.05, { decimals: 1 }, '0.1'],
  [-1234.56, { decimals: 0 }, '−1,235'],
])('%d with %j is printed "%s"', (value, style, text) => {
  expect(printNumber(value, style)).toBe(text);
});

test.each([
  ['27,925', 27925],
  [' 1 234 ', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234\u202f567.5', 1234567.5],
  ['27925', 27925],
  ['-6.4%', -6.4],
  ['6.4 %', 6.4],
  ['−185', -185],
  ['–185', -185],
  ['- 185', -185],
  ['+183', 183],
  ['(185)', -185],
  ['(1,234.5)', -1234.5],
  ['£320,995', 320995],
  ['-£1,000', -1000],
  ['(£1,000)', -1000],
  ['.5', 0.5],
  ['0', 0],
  ['-0', 0],
])('"%s" is read as %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  '',
  '   ',
  '-',
  '–',
  'n/a',
  'N/A',
  '12 or so',
  '1e5',
  '0x1f',
  '1.2.3',
  '(-185)',
  '(185',
  '%',
  'Infinity',
])('"%s" is no number', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test.each(['27,92', '1,2345', '12 34', '1,234 567', '1,5'])(
  '"%s" is refused: thousands come in threes',
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
  },
);

test('two cells pasted into one are not run together', () => {
  expect(parseNumber('1\t234')).toBeUndefined();
  expect(parseNumber('1\n234')).toBeUndefined();
});

test('more digits than a number can hold are refused rather than bent', () => {
  expect(parseNumber('9007199254740993')).toBeUndefined();
});

test('what is printed can be pasted back', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(4), fc.boolean(), (units, places, plus) => {
      const value = units / 10 ** places;
      return parseNumber(printNumber(value, { plus })) === value;
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, divide, numberOf, subtract } from './decimal.ts';

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a number is held as it is written', () => {
  expect(decimalOf(1.005)).toEqual({ units: 1005n, places: 3 });
  expect(decimalOf(-0.5)).toEqual({ units: -5n, places: 1 });
  expect(decimalOf(1.5e-7)).toEqual({ units: 15n, places: 8 });
  expect(decimalOf(1.5e21)).toEqual({ units: 1500000000000000000000n, places: 0 });
});

test('every number comes back as it was', () => {
  fc.assert(fc.property(anyNumber, (value) => numberOf(decimalOf(value)) === value));
});

test('what is no number is refused', () => {
  expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
  expect(() => decimalOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('a difference has no error of binary fractions', () => {
  expect(numberOf(subtract(decimalOf(0.3), decimalOf(0.1)))).toBe(0.2);
  expect(numberOf(subtract(decimalOf(28.14), decimalOf(30)))).toBe(-1.86);
});

test.each([
  [1, 3, 2, 0.33],
  [2, 3, 2, 0.67],
  [1, 8, 2, 0.13],
  [-1, 8, 2, -0.13],
  [1, -8, 2, -0.13],
  [0.1, 0.8, 2, 0.13],
])('%d by %d to %d places is %d, halves going away from zero', (dividend, divisor, places, quotient) => {
  expect(numberOf(divide(decimalOf(dividend), decimalOf(divisor), places))).toBe(quotient);
});

import { expect, test } from '@jest/globals';
import { shareFault, shareOf } from './share-fault.ts';

test('a share is rounded half away from zero, and there is none of nothing or less', () => {
  expect(shareOf(1, 8, 1)).toBe(12.5);
  expect(shareOf(1, 8, 0)).toBe(13);
  expect(shareOf(1, 3, 2)).toBe(33.33);
  expect(shareOf(1, 0, 1)).toBeUndefined();
  expect(shareOf(1, -4, 1)).toBeUndefined();
});

test.each([
  [12, 40, 30, 0, undefined],
  [12, 40, 31, 0, { expected: '30%', rounding: true }],
  [12, 40, 32, 0, { expected: '30%', rounding: false }],
  [12, 40, 29.9, 1, { expected: '30.0%', rounding: true }],
  [12, 40, 29.8, 1, { expected: '30.0%', rounding: false }],
  [12, 0, 30, 0, undefined],
])('%d of %d printed as %d with %d decimals', (part, whole, value, decimals, fault) => {
  expect(shareFault(part, whole, { value, decimals })).toEqual(fault);
});

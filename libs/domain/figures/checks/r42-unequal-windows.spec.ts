import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { unequalWindowsCheck } from './r42-unequal-windows.ts';

const found = (previous: string, current: string, row: string) =>
  unequalWindowsCheck(inventedPaper([[`Measure | ${previous} | ${current} | Diff.`, row]]));

test.each([
  ['May 2030', 'May 2031', 'Fires | 100 | 140 | 40'],
  ['12 months ending March 2031', '12 months ending March 2032', 'Fires | 100 | 140 | 40'],
  ['Before', 'After', 'Fires | 100 | 140 | 40'],
  ['February 2031', 'March 2031', 'Solved | 10% | 14% | 4'],
])(
  'windows of one length, a leap day in a year, and labels without dates are no finding: %s, %s',
  (...its) => {
    expect(found(...its)).toEqual([]);
  },
);

test.each([
  ['February 2031', 'March 2031', 'Fires | 100 | 110 | 10', '−0.6% per day', '+10.0%'],
  ['February 2031', 'February 2032', 'Fires | 100 | 100 | 0', '−3.4% per day', '0.0%'],
])(
  'months of unequal length that are compared raw are listed: %s, %s',
  (previous, current, row, expected, printed) => {
    expect(found(previous, current, row)).toEqual([
      expect.objectContaining({ rule: 'R42', severity: 'INFO', line: 2, expected, printed }),
    ]);
  },
);

test('two points are the limit, for February and March of any size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (before, after) => {
      const apart = (after / before) * 100 * (1 - 28 / 31);
      const isOnEdge = Math.abs(apart - 2) < 0.02;
      const count = found('February 2031', 'March 2031', `Fires | ${before} | ${after} | 0`).length;
      return isOnEdge || count === (apart > 2 ? 1 : 0);
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedPaper } from './invented-typed.ts';
import { conversionFactorCheck } from './r41-conversion-factor.ts';

const found = (before: string, now: string) =>
  conversionFactorCheck(typedPaper([now], { previous: typedPaper([before]) }));
const said = (hours: number, officers: number) =>
  `Volunteers gave ${hours} hours, equivalent to ${officers} full time officers.`;

test.each([
  [said(8000, 20), said(12_400, 30)],
  [said(8000, 20), 'Volunteers gave 900 hours.'],
  ['The 20 boats are worth the same as 40 vans.', said(8000, 20)],
])('a factor that stays, or is said once, is no finding: %s %s', (before, now) => {
  expect(found(before, now)).toEqual([]);
});

test.each([
  [said(8000, 20), said(8000, 30)],
  ['They free 20 officers at an annual cost of £1.0m.', 'They free 20 officers at an annual cost of £1.2m.'],
])('a factor that moved is asked about: %s %s', (before, now) => {
  expect(found(before, now)).toEqual([expect.objectContaining({ rule: 'R41', severity: 'ASK', line: 1 })]);
});

test('five per cent is the limit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 900 }), (one, other) => {
      const moved = Math.abs((other / one - 1) * 100);
      return (
        Math.abs(moved - 5) < 1e-6 || found(said(500, one), said(500, other)).length === (moved > 5 ? 1 : 0)
      );
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, printComparison } from './comparison.ts';

test.each([
  ['Knife Crime', 2910, 2725, '−185', '−6.4%'],
  ['Rape', 2558, 2267, '−291', '−11.4%'],
  ['Night-Time Economy', 1738, 1463, '−275', '−15.8%'],
  ['Trafficking of drugs (Organised Crime)', 1476, 1746, '+270', '+18.3%'],
  ['Trafficking of drugs (Complex Needs)', 1425, 1730, '+305', '+21.4%'],
  ['Possession of drugs', 3893, 3808, '−85', '−2.2%'],
  ['Cyber/Online', 5314, 4545, '−769', '−14.5%'],
  ['Fraud', 1811, 1856, '+45', '+2.5%'],
  ['CSE', 1227, 928, '−299', '−24.4%'],
  ['Domestic Abuse', 27925, 24549, '−3,376', '−12.1%'],
  ['S136 detentions', 667, 462, '−205', '−30.7%'],
  ['Mental Health incidents', 18019, 15598, '−2,421', '−13.4%'],
  ['Burglary (Dwelling)', 3560, 3757, '+197', '+5.5%'],
  ['Robbery (Personal)', 1375, 1357, '−18', '−1.3%'],
  ['Hate Crime', 4247, 3737, '−510', '−12.0%'],
])('%s from %d to %d prints %s and %s', (measure, previous, current, difference, percent) => {
  expect(printComparison({ measure, previous, current })).toMatchObject({ measure, difference, percent });
});

test('a row is printed with thousands separated', () => {
  expect(printComparison({ measure: 'Domestic Abuse', previous: 27925, current: 24549 })).toEqual({
    measure: 'Domestic Abuse',
    previous: '27,925',
    current: '24,549',
    difference: '−3,376',
    percent: '−12.1%',
  });
});

test('there is no percentage of nothing, or of less', () => {
  expect(compare(0, 5)).toEqual({ difference: 5, percent: 'n/a' });
  expect(compare(0, 0)).toEqual({ difference: 0, percent: 'n/a' });
  expect(compare(-4, 2)).toEqual({ difference: 6, percent: 'n/a' });
});

test.each([
  [undefined, 5, '', '5'],
  [5, undefined, '5', ''],
  [undefined, undefined, '', ''],
])(
  'from %p to %p: blank is not zero, and what follows from it stays blank',
  (previous, current, before, now) => {
    expect(compare(previous, current)).toEqual({ difference: undefined, percent: undefined });
    expect(printComparison({ measure: 'Fraud', previous, current })).toEqual({
      measure: 'Fraud',
      previous: before,
      current: now,
      difference: '',
      percent: '',
    });
  },
);

test('no change has no sign', () => {
  expect(printComparison({ measure: 'Fraud', previous: 7, current: 7 })).toMatchObject({
    difference: '0',
    percent: '0.0%',
  });
});

test.each([
  [2000, 2001, 0.1],
  [2000, 1999, -0.1],
  [2001, 2002, 0],
  [1000, 1001.5, 0.2],
  [0.1, 0.3, 200],
])('the change from %d to %d is %d per cent, halves going away from zero', (previous, current, percent) => {
  expect(compare(previous, current).percent).toBe(percent);
});

test('the percentage is the nearest tenth, and never points the other way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (previous, current) => {
      const { difference, percent } = compare(previous, current);
      const tenths = Math.round(Number(percent) * 10);
      expect(difference).toBe(current - previous);
      expect(2 * Math.abs(tenths * previous - 1000 * (current - previous))).toBeLessThanOrEqual(previous);
      expect(tenths * (current - previous)).toBeGreaterThanOrEqual(0);
    }),
  );
});

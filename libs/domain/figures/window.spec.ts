import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { periodOf } from '../calendar/period.ts';
import { monthsOfSpan, type Span, spanOf } from './observation.ts';
import { newestExtract, type Point, resolveWindow } from './window.ts';

const year = spanOf(periodOf('rolling-12', 'financial', '2024-03-31'));
const month = (start: string, value: number, provisional = false): Point => ({
  id: start,
  span: { start, months: 1 },
  value,
  provisional,
});
const months = (value: (index: number) => number) =>
  monthsOfSpan(year).map((start, index) => month(start, value(index)));
const whole = (value: number, span: Span = year): Point => ({ id: 'whole', span, value, provisional: false });

test('a window of what adds up is the exact sum of its months', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -10_000, max: 1_000_000 }), { minLength: 12, maxLength: 12 }),
      (cents) => {
        const resolved = resolveWindow(
          'pounds',
          year,
          months((index) => (cents[index] ?? 0) / 100),
        );
        const sum = cents.reduce((total, each) => total + BigInt(each), 0n);
        expect(resolved).toMatchObject({ value: Number(sum) / 100, provisional: false });
      },
    ),
  );
});

test('it names its observations, and is provisional when one of them is', () => {
  const points = [...months(() => 10).slice(0, 11), month('2024-03-01', 5, true)];
  expect(resolveWindow('count', year, points)).toEqual({
    value: 115,
    provisional: true,
    observationIds: monthsOfSpan(year),
  });
});

test('one month less and there is none: no month is taken for zero', () => {
  fc.assert(
    fc.property(fc.nat(11), (gone) => {
      const points = months(() => 10).filter((_, index) => index !== gone);
      expect(resolveWindow('count', year, points)).toEqual({
        reason: 'This extract lacks 1 of the 12 months of April 2023 – March 2024.',
      });
      expect(resolveWindow('count', year, [...points, whole(77)])).toMatchObject({ value: 77 });
    }),
  );
});

test('what does not add up is read from a figure of just that window', () => {
  expect(
    resolveWindow(
      'rate',
      year,
      months(() => 10),
    ),
  ).toEqual({
    reason: 'This extract has no figure for April 2023 – March 2024.',
  });
  expect(resolveWindow('rank', year, [...months(() => 10), whole(3)])).toEqual({
    value: 3,
    provisional: false,
    observationIds: ['whole'],
  });
  expect(
    resolveWindow(
      'percent',
      { start: '2024-03-01', months: 1 },
      months(() => 10),
    ),
  ).toMatchObject({ value: 10 });
});

test('its months come before a figure of the whole, and other months do not count', () => {
  const points = [...months(() => 10), whole(77), month('2024-04-01', 999)];
  expect(resolveWindow('count', year, points)).toMatchObject({ value: 120 });
  expect(resolveWindow('count', year, [])).toHaveProperty('reason');
});

test('the newest extract by a day', () => {
  const extracts = ['2024-04-20', '2024-05-07', '2024-03-01'];
  expect(newestExtract(extracts, '2024-05-06')).toBe('2024-04-20');
  expect(newestExtract(extracts, '2024-05-07')).toBe('2024-05-07');
  expect(newestExtract(extracts, '2024-02-01')).toBeUndefined();
});

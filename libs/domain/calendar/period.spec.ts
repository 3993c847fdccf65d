import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from './day.ts';
import {
  lastDayOf,
  monthsOf,
  nextPeriod,
  type PeriodKind,
  periodOf,
  previousPeriod,
  rollingYearOf,
  type YearCalendar,
  yearBefore,
} from './period.ts';

const anyKind = fc.constantFrom<PeriodKind>('month', 'quarter', 'half', 'year', 'rolling-12');
const anyCalendar = fc.constantFrom<YearCalendar>('financial', 'calendar');
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((count) => addDays('2000-01-01', count));
const anyPeriod = fc
  .tuple(anyKind, anyCalendar, anyDay)
  .map(([kind, calendar, day]) => periodOf(kind, calendar, day));

test.each([
  ['quarter', 'financial', '2020-04-01', '2020-04-01', '2020-06-30'],
  ['quarter', 'financial', '2021-03-31', '2021-01-01', '2021-03-31'],
  ['half', 'financial', '2023-10-01', '2023-10-01', '2024-03-31'],
  ['half', 'financial', '2024-02-29', '2023-10-01', '2024-03-31'],
  ['half', 'calendar', '2024-02-29', '2024-01-01', '2024-06-30'],
  ['year', 'financial', '2024-03-31', '2023-04-01', '2024-03-31'],
  ['year', 'calendar', '2024-03-31', '2024-01-01', '2024-12-31'],
  ['month', 'financial', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['rolling-12', 'financial', '2024-03-05', '2023-04-01', '2024-03-31'],
  ['rolling-12', 'calendar', '2024-01-31', '2023-02-01', '2024-01-31'],
] as const)('a %s of the %s year with %s in it runs from %s to %s', (kind, calendar, day, first, last) => {
  const period = periodOf(kind, calendar, day);
  expect([period.start, lastDayOf(period)]).toEqual([first, last]);
});

test('a text that is no day lies in no period', () => {
  expect(() => periodOf('month', 'financial', '2024-02-30')).toThrow(RangeError);
});

test('the period before the next one is the period itself', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(previousPeriod(nextPeriod(period))).toEqual(period);
      expect(nextPeriod(previousPeriod(period))).toEqual(period);
    }),
  );
});

test('no day lies between a period and the next, or in both', () => {
  fc.assert(fc.property(anyPeriod, (period) => nextPeriod(period).start === addDays(lastDayOf(period), 1)));
});

test('a day lies in the period it names', () => {
  fc.assert(
    fc.property(anyKind, anyCalendar, anyDay, (kind, calendar, day) => {
      const period = periodOf(kind, calendar, day);
      return period.start <= day && day <= lastDayOf(period);
    }),
  );
});

test('the last day of a period names the same period', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(periodOf(period.kind, period.calendar, lastDayOf(period))).toEqual(period);
    }),
  );
});

test('a period is compared with the same months of the year before', () => {
  const half = periodOf('half', 'financial', '2024-03-31');
  expect(yearBefore(half).start).toBe('2022-10-01');
  expect(lastDayOf(yearBefore(half))).toBe('2023-03-31');
});

test('the figures of a half-year cover the twelve months to its end', () => {
  const window = rollingYearOf(periodOf('half', 'financial', '2024-03-31'));
  expect([window.start, lastDayOf(window)]).toEqual(['2023-04-01', '2024-03-31']);
});

test('the months of a period are its own, in order', () => {
  expect(monthsOf(periodOf('quarter', 'financial', '2020-12-25'))).toEqual([
    '2020-10-01',
    '2020-11-01',
    '2020-12-01',
  ]);
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const inside = monthsOf(period).every((month) => period.start <= month && month <= lastDayOf(period));
      return inside && monthsOf(period).length === new Set(monthsOf(period)).size;
    }),
  );
});

test('twelve months are as long as the 29 February in them says, and a financial year is that of its March', () => {
  const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  fc.assert(
    fc.property(anyCalendar, anyDay, (calendar, day) => {
      const year = periodOf('year', calendar, day);
      const last = lastDayOf(year);
      expect(daysBetween(year.start, last) + 1).toBe(isLeap(Number(last.slice(0, 4))) ? 366 : 365);
      const quarters = monthsOf(year).map((month) => periodOf('quarter', calendar, month).start);
      expect(new Set(quarters).size).toBe(4);
      expect(rollingYearOf(year).start).toBe(year.start);
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, compareDays, daysBetween, formatDay, formatDayShort, parseDay, weekday } from './day.ts';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((count) => addDays('2000-01-01', count));

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '31/3/2026',
  '2026-3-31',
  '2026-03-31T00:00',
  '',
])('"%s" is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
  expect(() => addDays(text, 1)).toThrow(RangeError);
});

test('a leap day is a day', () => {
  expect(parseDay('2024-02-29')).toBe('2024-02-29');
});

test('days are counted across the ends of months, years and summer time', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

test('the days between two days, added to the first, lead to the second', () => {
  fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
});

test('the order of days is the order in time', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => compareDays(a, b) === Math.sign(daysBetween(b, a))));
});

test('a week starts on Monday as 1 and ends on Sunday as 7', () => {
  expect(weekday('2024-06-24')).toBe(1);
  expect(weekday('2024-06-30')).toBe(7);
});

test('a day is printed without ordinal or leading zero', () => {
  expect(formatDay('2026-03-31')).toBe('31 March 2026');
  expect(formatDay('2026-09-01')).toBe('1 September 2026');
  expect(formatDayShort('2026-03-31')).toBe('31 Mar 2026');
});

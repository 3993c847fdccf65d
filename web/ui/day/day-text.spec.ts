import { expect, test } from '@jest/globals';
import { dayText, momentText } from './day-text.ts';

test('a day is said in plain words', () => {
  expect(dayText('2026-03-31')).toBe('31 March 2026');
  expect(dayText('2026-03-31', 'short')).toBe('31 Mar 2026');
  expect(dayText('2026-03-31', 'weekday')).toBe('Tuesday 31 March 2026');
});

test('a moment is read on the London clock, in summer too', () => {
  expect(momentText('2026-01-15T14:02:00Z')).toBe('15 January 2026 at 14:02');
  expect(momentText('2026-07-15T13:02:00Z')).toBe('15 July 2026 at 14:02');
});

test('what is not a day is refused', () => {
  expect(() => dayText('soon')).toThrow(RangeError);
});

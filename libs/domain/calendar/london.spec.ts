import { expect, test } from '@jest/globals';
import { londonDay, londonTime } from './london.ts';

test('in summer the London day begins an hour before the UTC day', () => {
  expect(londonDay('2026-06-30T23:30:00Z')).toBe('2026-07-01');
  expect(londonTime('2026-06-30T23:30:00Z')).toBe('00:30');
});

test('in winter London keeps UTC', () => {
  expect(londonDay('2026-01-05T14:02:59.999Z')).toBe('2026-01-05');
  expect(londonTime('2026-01-05T14:02:59.999Z')).toBe('14:02');
});

test('the clock goes from 00:59 to 02:00 when summer time begins', () => {
  expect(londonTime('2026-03-29T00:59:00Z')).toBe('00:59');
  expect(londonTime('2026-03-29T01:00:00Z')).toBe('02:00');
});

test('a text that is no instant is refused', () => {
  expect(() => londonDay('yesterday')).toThrow(RangeError);
});

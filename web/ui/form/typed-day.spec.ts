import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDay, typeDay } from './typed-day.ts';

const read = (day: string, month: string, year: string) => readDay({ day, month, year }, 'COG date');

test.each(['3', '03', 'mar', 'Mar.', 'March', ' MARCH '])('the month may be typed as "%s"', (month) => {
  expect(read('5', month, '2026')).toEqual({ kind: 'day', day: '2026-03-05' });
});

test('September may be shortened in both ways people do', () => {
  expect(read('1', 'sep', '2026')).toEqual(read('1', 'sept', '2026'));
});

test('nothing typed is empty, not an error', () => {
  expect(read(' ', '', '')).toEqual({ kind: 'empty' });
});

test('every missing part is named in one message', () => {
  expect(read('', '3', '')).toEqual({
    kind: 'wrong',
    message: 'COG date must include a day and a year',
    parts: ['day', 'year'],
  });
});

test.each([
  ['31', '2', '2026', 'day'],
  ['29', 'February', '2025', 'day'],
  ['0', '3', '2026', 'day'],
  ['x', '3', '2026', 'day'],
  ['1', '13', '2026', 'month'],
  ['1', 'ma', '2026', 'month'],
  ['1', 'smarch', '2026', 'month'],
  ['1', '3', '26', 'year'],
])('%s %s %s is not a date, because of the %s', (day, month, year, part) => {
  expect(read(day, month, year)).toMatchObject({ kind: 'wrong', parts: [part] });
});

test('a day that is typed out reads as the same day', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      expect(readDay(typeDay(day), 'Date')).toEqual({ kind: 'day', day });
    }),
  );
});

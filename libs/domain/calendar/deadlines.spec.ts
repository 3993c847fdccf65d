import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.ts';
import { type DeadlineRule, deadlinesFor, quarterlyBoardDeadlines } from './deadlines.ts';
import { isWorkingDay } from './working-days.ts';

const bankHolidays = new Set([
  '2024-03-29',
  '2024-04-01',
  '2024-05-06',
  '2024-05-27',
  '2024-08-26',
  '2024-12-25',
  '2024-12-26',
  '2025-01-01',
]);
const anyMeeting = fc.integer({ min: 0, max: 365 }).map((count) => addDays('2024-02-01', count));
const wednesdays = Array.from({ length: 70 }, (_, week) => addDays('2023-11-01', week * 7));

test('the deadlines of a board in June are counted back over the spring bank holiday', () => {
  expect(deadlinesFor('2024-06-25', quarterlyBoardDeadlines, bankHolidays)).toEqual([
    { key: 'contributions', due: '2024-05-20' },
    { key: 'author', due: '2024-05-23' },
    { key: 'chief-officer', due: '2024-05-28' },
    { key: 'cog', due: '2024-06-04' },
    { key: 'cut-off', due: '2024-06-13' },
    { key: 'agenda', due: '2024-06-19' },
  ]);
});

test.each<[DeadlineRule['unit'], number, string]>([
  ['working', 3, '2024-03-26'],
  ['clear', 3, '2024-03-28'],
  ['calendar', 3, '2024-03-28'],
  ['calendar', 7, '2024-03-26'],
])('%s days: %i before 2 April 2024, over Easter, is %s', (unit, count, due) => {
  expect(deadlinesFor('2024-04-02', [{ key: 'agenda', count, unit }], bankHolidays)).toEqual([
    { key: 'agenda', due },
  ]);
});

test('COG is due at its last meeting in time', () => {
  const days = ['2024-06-05', '2024-05-29', '2024-05-22'];
  const due = deadlinesFor('2024-06-25', quarterlyBoardDeadlines, bankHolidays, days);
  expect(due).toContainEqual({ key: 'cog', due: '2024-05-29' });
});

test('COG keeps the counted day when no meeting of it is in time', () => {
  const due = deadlinesFor('2024-06-25', quarterlyBoardDeadlines, bankHolidays, ['2024-06-05']);
  expect(due).toContainEqual({ key: 'cog', due: '2024-06-04' });
});

test('an early COG meeting pulls the steps before it forward', () => {
  const due = deadlinesFor('2024-06-25', quarterlyBoardDeadlines, bankHolidays, ['2024-05-22']);
  expect(due.slice(0, 4).map((deadline) => deadline.due)).toEqual([
    '2024-05-20',
    '2024-05-22',
    '2024-05-22',
    '2024-05-22',
  ]);
});

test('no step is due after the step that follows it, nor on a day off, nor after the meeting', () => {
  fc.assert(
    fc.property(anyMeeting, fc.subarray(wednesdays), (meeting, cogDays) => {
      const days = deadlinesFor(meeting, quarterlyBoardDeadlines, bankHolidays, cogDays).map(
        ({ due }) => due,
      );
      expect(days).toEqual([...days].sort());
      expect(days.every((day) => day < meeting)).toBe(true);
      expect(days.filter((day) => !isWorkingDay(day, bankHolidays) && !cogDays.includes(day))).toEqual([]);
    }),
  );
});

test('with COG every week the board is served step by step: every default deadline is a day of its own', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const days = deadlinesFor(meeting, quarterlyBoardDeadlines, bankHolidays, wednesdays).map(
        ({ due }) => due,
      );
      return new Set(days).size === days.length;
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from './day.ts';
import {
  addWorkingDays,
  clearDaysBefore,
  isWorkingDay,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.ts';

const easter2024 = new Set(['2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27']);
const anyDay = fc.integer({ min: 0, max: 365 }).map((count) => addDays('2024-01-01', count));

test('Saturdays, Sundays and bank holidays are no working days', () => {
  expect(isWorkingDay('2024-03-28', easter2024)).toBe(true);
  expect(isWorkingDay('2024-03-29', easter2024)).toBe(false);
  expect(isWorkingDay('2024-03-30', easter2024)).toBe(false);
  expect(isWorkingDay('2024-03-31', easter2024)).toBe(false);
});

test('counting working days steps over the Easter weekend, both ways', () => {
  expect(addWorkingDays('2024-03-28', 1, easter2024)).toBe('2024-04-02');
  expect(addWorkingDays('2024-04-02', -1, easter2024)).toBe('2024-03-28');
  expect(addWorkingDays('2024-06-25', -20, easter2024)).toBe('2024-05-28');
});

test('no working days from a day is that day', () => {
  expect(addWorkingDays('2024-03-30', 0, easter2024)).toBe('2024-03-30');
});

test('as many working days lie between as were added', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
      const reached = addWorkingDays(day, count, easter2024);
      return workingDaysBetween(day, reached, easter2024) === count;
    }),
  );
});

test('any number of working days ends on a working day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) =>
      isWorkingDay(addWorkingDays(day, -count, easter2024), easter2024),
    ),
  );
});

test('a day off moves back to the working day before, a working day stays', () => {
  expect(workingDayOnOrBefore('2024-04-01', easter2024)).toBe('2024-03-28');
  expect(workingDayOnOrBefore('2024-04-02', easter2024)).toBe('2024-04-02');
});

test('clear days count neither end', () => {
  expect(clearDaysBefore('2024-06-25', 5)).toBe('2024-06-19');
  fc.assert(
    fc.property(anyDay, fc.nat(30), (meeting, count) => {
      return daysBetween(clearDaysBefore(meeting, count), meeting) - 1 === count;
    }),
  );
});

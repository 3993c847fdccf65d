import { addDays, type Day, daysBetween, weekday } from './day.ts';

/** The bank holidays that are known. The domain holds no list of its own. */
export type Holidays = ReadonlySet<Day>;

/** Monday to Friday, unless it is a bank holiday. */
export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  return weekday(day) <= 5 && !holidays.has(day);
}

/** The `count`th working day after `day`, or before it when negative. Zero answers `day` itself, working or not. */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): Day {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/** How many working days lead from `from` to `to`, not counting `from`: the inverse of `addWorkingDays`. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  const step = Math.sign(daysBetween(from, to));
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) count += step;
  }
  return count;
}

/** `day` when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(day: Day, holidays: Holidays): Day {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, -1, holidays);
}

/** The last day that leaves `count` clear days before the meeting: neither that day nor the meeting counts. */
export function clearDaysBefore(meeting: Day, count: number): Day {
  return addDays(meeting, -(count + 1));
}

import { addDays, type Day, parseDay } from './day.ts';

/** How long a period is. `rolling-12` is twelve months that may end with any month. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'year' | 'rolling-12';

/** Whether a year, and with it halves and quarters, begins in April or in January. */
export type YearCalendar = 'financial' | 'calendar';

/** A reporting period of whole months; `start` is the first day of its first month. Make one with `periodOf`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly calendar: YearCalendar;
  readonly start: Day;
}

const lengths: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  'rolling-12': 12,
};
const monthsBeforeYear: Readonly<Record<YearCalendar, number>> = { financial: 3, calendar: 0 };

/** The period a day lies in; for `rolling-12` the twelve months that end with the day's month. Throws RangeError on no day. */
export function periodOf(kind: PeriodKind, calendar: YearCalendar, day: Day): Period {
  if (parseDay(day) === undefined) throw new RangeError(`"${day}" is not a day such as 2026-03-31.`);
  const sinceYearStart = monthNumber(day) - monthsBeforeYear[calendar];
  const monthsInto = kind === 'rolling-12' ? 11 : sinceYearStart % lengths[kind];
  return { kind, calendar, start: addMonths(day, -monthsInto) };
}

/** Its last day. */
export function lastDayOf(period: Period): Day {
  return addDays(nextPeriod(period).start, -1);
}

/** The period of the same kind that begins the day after this one ends. */
export function nextPeriod(period: Period): Period {
  return { ...period, start: addMonths(period.start, lengths[period.kind]) };
}

/** The period of the same kind that ends the day before this one begins. */
export function previousPeriod(period: Period): Period {
  return { ...period, start: addMonths(period.start, -lengths[period.kind]) };
}

/** The same months one year earlier: what a period is compared with. */
export function yearBefore(period: Period): Period {
  return { ...period, start: addMonths(period.start, -12) };
}

/** The twelve months that end when the period ends: the window of its figures. */
export function rollingYearOf(period: Period): Period {
  return periodOf('rolling-12', period.calendar, lastDayOf(period));
}

/** First days of the period's months, in order: the points of its chart by month. */
export function monthsOf(period: Period): Day[] {
  return Array.from({ length: lengths[period.kind] }, (_, index) => addMonths(period.start, index));
}

/** Position of the period in its year, from 1: financial Q1 is April to June. */
export function ordinalInYear(period: Period): number {
  const monthsInto = (monthNumber(period.start) - monthsBeforeYear[period.calendar]) % 12;
  return Math.floor(monthsInto / lengths[period.kind]) + 1;
}

/** The calendar year in which the period's financial or calendar year begins: 2023 for March 2024, financial. */
export function yearOf(period: Period): number {
  return Math.floor((monthNumber(period.start) - monthsBeforeYear[period.calendar]) / 12);
}

/** Months since January of the year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function addMonths(day: Day, count: number): Day {
  const month = monthNumber(day) + count;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** A day as an ISO string, `2026-03-31`: days sort and compare as text. Make one of foreign text with `parseDay`. */
export type Day = string;

const millisecondsOfDay = 86_400_000;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The months of the year by name, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day that an ISO text names, or undefined when there is no such day (`2026-02-30`, `31/3/2026`). */
export function parseDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)) ? text : undefined;
}

/** How many days a month has, 1 for January; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** The day `count` days later, or earlier when negative. Throws RangeError when `day` is no day. */
export function addDays(day: Day, count: number): Day {
  return dayOfTime(timeOfDay(day) + count * millisecondsOfDay);
}

/** How many days `to` lies after `from`: 1 for tomorrow, negative for the past. Throws RangeError on no day. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOfDay(to) - timeOfDay(from)) / millisecondsOfDay;
}

/** Day of the week, 1 for Monday to 7 for Sunday. Throws RangeError when `day` is no day. */
export function weekday(day: Day): number {
  return new Date(timeOfDay(day)).getUTCDay() || 7;
}

/** Order of two days for sorting: negative when `a` is earlier, 0 on the same day, positive when later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As printed in full: `31 March 2026`. Throws RangeError when `day` is no day. */
export function formatDay(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(day)} ${day.slice(0, 4)}`;
}

/** As printed where room is short: `31 Mar 2026`. Throws RangeError when `day` is no day. */
export function formatDayShort(day: Day): string {
  return `${dayOfMonth(day)} ${shortMonthName(day)} ${day.slice(0, 4)}`;
}

/** Name of the month the day lies in: `March`. Throws RangeError when `day` is no day. */
export function monthName(day: Day): string {
  const name = MONTH_NAMES[new Date(timeOfDay(day)).getUTCMonth()];
  if (name === undefined) throw new RangeError(`${day} lies in no month.`);
  return name;
}

/** Its first three letters: `Mar`. Throws RangeError when `day` is no day. */
export function shortMonthName(day: Day): string {
  return monthName(day).slice(0, 3);
}

function dayOfMonth(day: Day): number {
  return new Date(timeOfDay(day)).getUTCDate();
}

function timeOfDay(day: Day): number {
  if (parseDay(day) === undefined) throw new RangeError(`"${day}" is not a day such as 2026-03-31.`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfTime(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

import type { Day } from './day.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day of the UTC hour that was asked for last: London's clocks turn on the hour, so its day never changes within one. */
let lastHour: { readonly hour: string; readonly day: Day } | undefined;

/** The day it is in London at a UTC instant: `2026-06-30T23:30:00Z` is `2026-07-01`. Throws RangeError on no instant. */
export function londonDay(instant: string): Day {
  const hour = /^\d{4}-\d\d-\d\dT\d\d(?=.*Z$)/.exec(instant)?.[0];
  if (hour !== undefined && hour === lastHour?.hour) return lastHour.day;
  const { year, month, day } = londonParts(instant);
  const found = `${year}-${month}-${day}`;
  if (hour !== undefined) lastHour = { hour, day: found };
  return found;
}

/** The time on a London clock at a UTC instant, `14:02`. Throws RangeError when `instant` is no instant. */
export function londonTime(instant: string): string {
  const { hour, minute } = londonParts(instant);
  return `${hour}:${minute}`;
}

function londonParts(instant: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

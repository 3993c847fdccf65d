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

/** The day it is in London at a UTC instant: `2026-06-30T23:30:00Z` is `2026-07-01`. Throws RangeError on no instant. */
export function londonDay(instant: string): Day {
  const { year, month, day } = londonParts(instant);
  return `${year}-${month}-${day}`;
}

/** The time on a London clock at a UTC instant, `14:02`. Throws RangeError when `instant` is no instant. */
export function londonTime(instant: string): string {
  const { hour, minute } = londonParts(instant);
  return `${hour}:${minute}`;
}

function londonParts(instant: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

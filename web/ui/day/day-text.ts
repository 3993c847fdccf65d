import { type Day, formatDay, formatDayShort, londonDay, londonTime, weekday } from '@countersign/domain';

/** How much of a day is said: `31 Mar 2026`, `31 March 2026` or `Tuesday 31 March 2026`. */
export type DayStyle = 'short' | 'long' | 'weekday';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A day in words. Throws RangeError on what is not a day. */
export function dayText(day: Day, style: DayStyle = 'long'): string {
  if (style === 'short') return formatDayShort(day);
  return style === 'weekday' ? `${WEEKDAYS[weekday(day) - 1]} ${formatDay(day)}` : formatDay(day);
}

/** A UTC ISO moment on the London clock: `31 March 2026 at 14:02`. Throws RangeError on what is not a moment. */
export function momentText(moment: string, style: DayStyle = 'long'): string {
  return `${dayText(londonDay(moment), style)} at ${londonTime(moment)}`;
}

import { formatDay, londonDay, londonTime } from '@countersign/domain';

/** A UTC time as printed in papers, on a London clock: `22 May 2026, 14:02`. Throws RangeError when it is no time. */
export function printedTime(utc: string): string {
  return `${formatDay(londonDay(utc))}, ${londonTime(utc)}`;
}

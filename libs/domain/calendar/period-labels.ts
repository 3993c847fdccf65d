import { type Day, monthName, shortMonthName } from './day.ts';
import {
  lastDayOf,
  nextPeriod,
  ordinalInYear,
  type Period,
  rollingYearOf,
  yearBefore,
  yearOf,
} from './period.ts';

/**
 * The period as a title: `Q1 2020/21`, `Q3 and Q4 2023/24`, `2023/24`, `March 2024`, `12 months ending Mar 24`.
 * Quarters and halves of the calendar year are spelled in months, so that Q1 never means two things.
 */
export function periodLabel(period: Period): string {
  const ordinal = ordinalInYear(period);
  const year = yearLabel(period);
  switch (period.kind) {
    case 'month':
      return spanLabel(period);
    case 'quarter':
      return period.calendar === 'financial' ? `Q${ordinal} ${year}` : spanLabel(period);
    case 'half':
      return period.calendar === 'financial'
        ? `Q${ordinal * 2 - 1} and Q${ordinal * 2} ${year}`
        : spanLabel(period);
    case 'year':
      return year;
    case 'rolling-12':
      return twelveMonthsEnding(period);
  }
}

/** Its months: `October 2023 – March 2024`, or `March 2024` for one. */
export function spanLabel(period: Period): string {
  const first = monthAndYear(period.start);
  const last = monthAndYear(lastDayOf(period));
  return first === last ? first : `${first} – ${last}`;
}

/** The headings above what was done in the period and what is planned for the one after it. */
export function deliveryLabels(period: Period): { achieved: string; scheduled: string } {
  return {
    achieved: `Delivery Achieved ${spanLabel(period)}`,
    scheduled: `Delivery Scheduled ${spanLabel(nextPeriod(period))}`,
  };
}

/**
 * The column headings of a comparison table: the twelve months to the period's end, and those a year before. A pattern
 * such as `Year to {MMM YY}` words them otherwise.
 */
export function comparisonLabels(period: Period, pattern?: string): { previous: string; current: string } {
  const window = rollingYearOf(period);
  const worded = (year: Period) =>
    pattern === undefined ? periodLabel(year) : pattern.replaceAll('{MMM YY}', endOf(year));
  return { previous: worded(yearBefore(window)), current: worded(window) };
}

const twelveMonthsEnding = (period: Period) => `12 months ending ${endOf(period)}`;

function endOf(period: Period): string {
  const end = lastDayOf(period);
  return `${shortMonthName(end)} ${end.slice(2, 4)}`;
}

function monthAndYear(day: Day): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

function yearLabel(period: Period): string {
  const year = yearOf(period);
  return period.calendar === 'calendar' ? `${year}` : `${year}/${String(year + 1).slice(-2)}`;
}

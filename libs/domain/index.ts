export { canonicalJson } from './history/canonical.ts';
export {
  addDays,
  compareDays,
  type Day,
  daysBetween,
  formatDay,
  formatDayShort,
  parseDay,
  weekday,
} from './calendar/day.ts';
export {
  type Deadline,
  type DeadlineKey,
  type DeadlineRule,
  type DeadlineUnit,
  deadlinesFor,
  quarterlyBoardDeadlines,
} from './calendar/deadlines.ts';
export { londonDay, londonTime } from './calendar/london.ts';
export {
  lastDayOf,
  monthsOf,
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  previousPeriod,
  rollingYearOf,
  type YearCalendar,
  yearBefore,
} from './calendar/period.ts';
export { comparisonLabels, deliveryLabels, periodLabel, spanLabel } from './calendar/period-labels.ts';
export {
  addWorkingDays,
  clearDaysBefore,
  type Holidays,
  isWorkingDay,
  workingDaysBetween,
} from './calendar/working-days.ts';

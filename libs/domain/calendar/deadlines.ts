import { addDays, type Day } from './day.ts';
import { addWorkingDays, clearDaysBefore, type Holidays, workingDayOnOrBefore } from './working-days.ts';

/**
 * What is due, in the order of a paper's way to the board: leads sign their sections, the author submits the paper,
 * the Chief Officer decides, COG considers, the agenda takes no more papers in time, the agenda is issued.
 */
export type DeadlineKey = 'contributions' | 'author' | 'chief-officer' | 'cog' | 'cut-off' | 'agenda';

/** The words for a deadline on screen. */
export const DEADLINE_WORDS: Readonly<Record<DeadlineKey, string>> = {
  contributions: 'Sections signed',
  author: 'Submitted to the Chief Officer',
  'chief-officer': 'Chief Officer decides',
  cog: 'COG decides',
  'cut-off': 'Papers final',
  agenda: 'Agenda issued',
};

/** How days are counted back: working days, clear days (neither end counts), or all days. */
export type DeadlineUnit = 'working' | 'clear' | 'calendar';

/** One deadline as data: so many days before the meeting. */
export interface DeadlineRule {
  readonly key: DeadlineKey;
  readonly count: number;
  readonly unit: DeadlineUnit;
}

/** The last day on which something is in time. */
export interface Deadline {
  readonly key: DeadlineKey;
  readonly due: Day;
}

/** The deadlines of a quarterly scrutiny board, first step first. */
export const quarterlyBoardDeadlines: readonly DeadlineRule[] = [
  { key: 'contributions', count: 25, unit: 'working' },
  { key: 'author', count: 22, unit: 'working' },
  { key: 'chief-officer', count: 20, unit: 'working' },
  { key: 'cog', count: 15, unit: 'working' },
  { key: 'cut-off', count: 8, unit: 'working' },
  { key: 'agenda', count: 5, unit: 'clear' },
];

/**
 * The deadlines of a meeting, in the order of the rules. Each is a working day, COG's is its last meeting in time where
 * one of `cogDays` is, and no step is due after the step that follows it.
 */
export function deadlinesFor(
  meeting: Day,
  rules: readonly DeadlineRule[],
  holidays: Holidays,
  cogDays: readonly Day[] = [],
): Deadline[] {
  const deadlines: Deadline[] = [];
  let following = meeting;
  for (const rule of [...rules].reverse()) {
    const counted = workingDayOnOrBefore(countBack(meeting, rule, holidays), holidays);
    const own = rule.key === 'cog' ? (lastOnOrBefore(counted, cogDays) ?? counted) : counted;
    if (own < following) following = own;
    deadlines.unshift({ key: rule.key, due: following });
  }
  return deadlines;
}

function countBack(meeting: Day, { count, unit }: DeadlineRule, holidays: Holidays): Day {
  switch (unit) {
    case 'working':
      return addWorkingDays(meeting, -count, holidays);
    case 'clear':
      return clearDaysBefore(meeting, count);
    case 'calendar':
      return addDays(meeting, -count);
  }
}

function lastOnOrBefore(limit: Day, days: readonly Day[]): Day | undefined {
  return days
    .filter((day) => day <= limit)
    .sort()
    .at(-1);
}

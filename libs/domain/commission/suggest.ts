import { addDays, type Day } from '../calendar/day.ts';
import {
  lastDayOf,
  monthsOf,
  nextPeriod,
  type Period,
  periodOf,
  previousPeriod,
} from '../calendar/period.ts';
import { periodLabel } from '../calendar/period-labels.ts';
import type { TemplateDefinition } from '../template/definition.ts';

/** A paper of the period before, as far as the next one starts from it. */
export interface EarlierPaper {
  readonly title: string;
  readonly period: Period;
}

/** The period that may be reported on before this one; twelve months may end with any month, so theirs ends one earlier. */
function earlierOne(period: Period): Period {
  if (period.kind !== 'rolling-12') return previousPeriod(period);
  return periodOf(period.kind, period.calendar, addDays(monthsOf(period).at(-1) ?? period.start, -1));
}

/** The one after it, likewise. */
function laterOne(period: Period): Period {
  if (period.kind !== 'rolling-12') return nextPeriod(period);
  return periodOf(period.kind, period.calendar, addDays(lastDayOf(period), 1));
}

/**
 * The periods a paper for a meeting on this day may report on, latest first: the one under way, the last that is over by
 * then, and those before it.
 */
export function periodsAround(template: TemplateDefinition, meeting: Day): readonly Period[] {
  const current = periodOf(template.period.kind, template.period.calendar, meeting);
  const before = earlierOne(current);
  return [laterOne(current), current, before, earlierOne(before)];
}

/**
 * The period to suggest: the one after the earlier paper's, else the last that is over on the day by which the paper is
 * written; nobody can report on a period that has not ended.
 */
export function suggestedPeriod(template: TemplateDefinition, written: Day, earlier?: EarlierPaper): Period {
  if (earlier?.period.kind === template.period.kind) return nextPeriod(earlier.period);
  const current = periodOf(template.period.kind, template.period.calendar, written);
  return lastDayOf(current) < written ? current : earlierOne(current);
}

/** The title to suggest: the earlier paper's with its period moved on, else the template's name and the period. */
export function suggestedTitle(template: TemplateDefinition, period: Period, earlier?: EarlierPaper): string {
  const label = periodLabel(period);
  if (!earlier) return `${template.name} ${label}`;
  return earlier.title.replace(periodLabel(earlier.period), label);
}

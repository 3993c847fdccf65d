import type { Day } from '../calendar/day.ts';
import { decimalOf, numberOf, rescale } from './decimal.ts';
import { isAdditive, type Unit } from './measure.ts';
import { monthsOfSpan, type Observation, type Span, spanWords } from './observation.ts';

/** What is known of an observation when a window is resolved. */
export type Point = Pick<Observation, 'id' | 'span' | 'value' | 'provisional'>;

/** The value of a window and what it was read from; or a sentence why there is none. */
export type Resolved =
  | { readonly value: number; readonly provisional: boolean; readonly observationIds: readonly string[] }
  | { readonly reason: string };

/**
 * The value of a window out of the observations of one extract in one area and category: the exact sum of its months
 * where they add up and all are there, else an observation of just that window. No month is ever taken for zero.
 */
export function resolveWindow(unit: Unit, window: Span, points: readonly Point[]): Resolved {
  const whole = points.find(({ span }) => span.start === window.start && span.months === window.months);
  const months = isAdditive(unit) ? monthsIn(window, points) : [];
  const missing = monthsOfSpan(window).length - months.length;
  if (missing === 0) return summed(months);
  if (whole) return summed([whole]);
  if (!isAdditive(unit) || months.length === 0)
    return { reason: `This extract has no figure for ${spanWords(window)}.` };
  return {
    reason: `This extract lacks ${missing} of the ${window.months} months of ${spanWords(window)}.`,
  };
}

/** The newest of the extracts that were drawn by a day; undefined when there is none. */
export function newestExtract(extracts: readonly Day[], by: Day): Day | undefined {
  return extracts.reduce<Day | undefined>(
    (newest, day) => (day <= by && (newest === undefined || day > newest) ? day : newest),
    undefined,
  );
}

function monthsIn(window: Span, points: readonly Point[]): readonly Point[] {
  const byStart = new Map(
    points.filter(({ span }) => span.months === 1).map((point) => [point.span.start, point]),
  );
  return monthsOfSpan(window).flatMap((start) => byStart.get(start) ?? []);
}

function summed(points: readonly Point[]): Resolved {
  const values = points.map(({ value }) => decimalOf(value));
  const places = Math.max(...values.map((value) => value.places));
  const units = values.reduce((sum, value) => sum + rescale(value, places).units, 0n);
  return {
    value: numberOf({ units, places }),
    provisional: points.some(({ provisional }) => provisional),
    observationIds: points.map(({ id }) => id),
  };
}

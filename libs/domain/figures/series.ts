import type { Day } from '../calendar/day.ts';
import type { Observation } from './observation.ts';

/** A month of a series: a blank month has no value, which is not zero. */
export interface SeriesPoint {
  /** First day of the month. */
  readonly month: Day;
  readonly value: number | undefined;
  readonly provisional: boolean;
}

/** The months from the first to the last that is known, in order and without a gap, blank where nothing is known. */
export function seriesOf(
  observations: readonly Pick<Observation, 'span' | 'value' | 'provisional'>[],
): readonly SeriesPoint[] {
  const byMonth = new Map(
    observations.filter(({ span }) => span.months === 1).map((each) => [each.span.start, each]),
  );
  const known = [...byMonth.keys()].sort();
  const last = known.at(-1);
  const points: SeriesPoint[] = [];
  for (
    let month = known[0];
    month !== undefined && last !== undefined && month <= last;
    month = monthAfter(month)
  ) {
    const found = byMonth.get(month);
    points.push({ month, value: found?.value, provisional: found?.provisional ?? false });
  }
  return points;
}

function monthAfter(month: Day): Day {
  const next = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`;
}

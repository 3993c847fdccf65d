import { round } from '@countersign/domain';

/** Floating point is exact enough for this many places of the figures that papers print. */
const PLACES = 6;

/** The sum of the figures that are there; undefined when none is. */
export function sumOfFigures(figures: readonly (number | undefined)[]): number | undefined {
  const there = figures.filter((value) => value !== undefined);
  return there.length === 0
    ? undefined
    : round(
        there.reduce((sum, value) => sum + value, 0),
        PLACES,
      );
}

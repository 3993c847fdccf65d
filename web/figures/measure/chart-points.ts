import { monthsOfSpan, spanFrom } from '@countersign/domain';
import type { FigurePoint } from '../operations.ts';

/**
 * What a chart by month shows of a series: its months; where it has none, its longest periods, each at the month that it
 * ends with.
 */
export function chartPoints(
  points: readonly FigurePoint[],
): readonly { readonly month: string; readonly value: number | undefined }[] {
  const hasMonths = points.some(({ months }) => months === 1);
  const length = hasMonths ? 1 : Math.max(0, ...points.map(({ months }) => months));
  return points
    .filter(({ months }) => months === length)
    .map(({ start, months, value }) => {
      const span = spanFrom(start, months);
      return { month: (span && monthsOfSpan(span).at(-1)) ?? start, value: value ?? undefined };
    });
}

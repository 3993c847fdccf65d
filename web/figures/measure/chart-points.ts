import type { ChartPoint } from '@countersign/document';
import { monthsOfSpan, spanFrom } from '@countersign/domain';
import type { FigurePoint } from '../operations.ts';

/**
 * What a chart by month shows of a series: its months; where it has none, its longest periods, each at the month that it
 * ends with.
 */
export function chartPoints(points: readonly FigurePoint[]): readonly ChartPoint[] {
  const hasMonths = points.some(({ months }) => months === 1);
  const length = hasMonths ? 1 : Math.max(0, ...points.map(({ months }) => months));
  return points
    .filter(({ months }) => months === length)
    .map(({ start, months, value, withheld }) => {
      const span = spanFrom(start, months);
      const month = (span && monthsOfSpan(span).at(-1)) ?? start;
      return { month, value: value ?? undefined, ...(withheld === null ? {} : { withheld }) };
    });
}

import type { ChartData, ChartForm, ChartSeries } from './chart.ts';
import type { FrozenMeasure, FrozenWindow } from './frozen-series.ts';
import { measureOfCaption } from './measure-of-caption.ts';
import { type ChartPoint, shortMonth, spanOfMonths, withoutHoles } from './months.ts';

const SIGNS: Readonly<Record<string, string>> = {
  count: '',
  number: '',
  rate: '',
  rank: '',
  percent: '%',
  pounds: '£',
};

/** A unit of the store of figures as charts write it: `percent` is `%`, `count` is nothing. */
export function unitOfStore(unit: string): string {
  return SIGNS[unit] ?? unit;
}

/** A chart of months: one measure in one run or its windows side by side, or several measures in one run each. */
export function chartOfMonths(
  measures: readonly FrozenMeasure[],
  form: ChartForm,
  caption: string,
): ChartData {
  const runs = measures.map(({ name, windows }) => ({ name, points: oneRun(windows) }));
  const months = [...new Set(runs.flatMap(({ points }) => points.map(({ month }) => month)))].sort();
  const units = new Set(measures.map(({ unit }) => unitOfStore(unit)));
  const subject = measureOfCaption(caption) || runs.map(({ name }) => name).join(', ');
  const [first, last] = [months[0], months.at(-1)];
  const span = first === undefined || last === undefined ? '' : ` by month, ${spanOfMonths(first, last)}`;
  const [only] = measures.length === 1 ? measures : [];
  const shown =
    only && only.windows.length > 1 && (form === 'grouped' || form === 'lines')
      ? sideBySide(only.windows)
      : { labels: months.map(shortMonth), series: runs.map((run) => inMonths(run, months)) };
  return {
    form,
    caption: `${subject}${span}`,
    along: 'time',
    unit: units.size === 1 ? [...units].join('') : '',
    ...shown,
  };
}

function oneRun(windows: readonly FrozenWindow[]): readonly ChartPoint[] {
  return withoutHoles(
    windows.flatMap(({ points }) => points).map((point) => ({ ...point, month: point.month.slice(0, 7) })),
  );
}

function inMonths(
  { name, points }: { name: string; points: readonly ChartPoint[] },
  months: readonly string[],
): ChartSeries {
  const known = new Map(points.map(({ month, value }) => [month, value]));
  return { name, values: months.map((month) => known.get(month)) };
}

/** Windows beside each other: the same months of the year stand together, under the month's name alone. */
function sideBySide(windows: readonly FrozenWindow[]): Pick<ChartData, 'labels' | 'series'> {
  const runs = windows.map(({ name, points }) => ({ name, points: withoutHoles(points) }));
  const longest = runs.reduce(
    (most, { points }) => (points.length > most.length ? points : most),
    runs[0]?.points ?? [],
  );
  return {
    labels: longest.map(({ month }) => shortMonth(month).slice(0, 3)),
    series: runs.map(({ name, points }) => ({ name, values: points.map(({ value }) => value) })),
  };
}

import type { FigureStyle } from '@countersign/domain';
import { printable } from '../render/printed/runs.ts';

/** How a chart is drawn: one run of bars, bars of several series side by side, lines, or a small line for each series. */
export type ChartForm = 'bars' | 'grouped' | 'lines' | 'sparkline';

/** One run of figures, a value for every label; one that is not there is undefined, which is not zero. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** What stands instead of a figure that is withheld, at its label. */
  readonly withheld?: readonly (string | undefined)[];
}

/** What a chart shows. The same description is drawn to the same bytes everywhere. */
export interface ChartData {
  readonly form: ChartForm;
  readonly caption: string;
  /** What the labels are: points in time, some of which may go unwritten, or names, which are always written. */
  readonly along: 'time' | 'names';
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** `%`, `£`, a word such as `hours`, or empty for things that are counted. */
  readonly unit: string;
  /** How its figures are rounded and signed; the standard rule unless said otherwise. */
  readonly style?: FigureStyle;
}

const MOST = 1e300;
const LEAST = 1e-300;

/**
 * The same chart with nothing in it that cannot be drawn: infinities, NaN and figures beyond 1e300 become gaps, every
 * series is as long as the labels, and texts are printable.
 */
export function soundChart(chart: ChartData): ChartData {
  return {
    ...chart,
    caption: tidy(chart.caption),
    unit: tidy(chart.unit),
    labels: chart.labels.map(tidy),
    series: chart.series.map(({ values, withheld, ...series }) => ({
      name: tidy(series.name),
      values: chart.labels.map((_, index) => soundValue(values[index])),
      ...(withheld ? { withheld: chart.labels.map((_, index) => tidied(withheld[index])) } : {}),
    })),
  };
}

/** The figures of a chart that are there. */
export function figuresOf({ series }: ChartData): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== undefined));
}

const tidy = (text: string) => printable(text).replace(/\s+/g, ' ').trim();

const tidied = (text: string | undefined) => (text === undefined ? undefined : tidy(text));

function soundValue(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value) || Math.abs(value) > MOST) return undefined;
  return Math.abs(value) < LEAST ? 0 : value;
}

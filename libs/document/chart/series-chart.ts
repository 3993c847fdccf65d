import type { FigureStyle } from '@countersign/domain';
import type { PrintedTable } from '../render/printed/printed.ts';
import type { ChartForm } from './chart.ts';
import { chartOfMonths } from './chart-of-months.ts';
import { chartTable } from './chart-table.ts';
import { describeChart } from './describe.ts';
import { CHART_WIDTH, drawChart } from './draw-chart.ts';
import { drawSparkline } from './draw-sparklines.ts';
import type { ChartPoint } from './months.ts';

/** What a chart of one measure's months is to say and to look like. `unit` as the store of figures has it. */
export interface SeriesChartOptions {
  readonly measure: string;
  readonly unit: string;
  readonly form?: ChartForm;
  readonly width?: number;
  readonly style?: FigureStyle;
}

/** A chart that is drawn: SVG that is safe to show, the sentences that stand for it, and its figures as a table. */
export interface DrawnChart {
  readonly caption: string;
  readonly svg: string;
  readonly description: string;
  readonly table: PrintedTable;
}

/** The months of one measure as a chart. Months that are missing between the first and the last are shown as gaps. */
export function seriesChart(
  points: readonly ChartPoint[],
  { measure, unit, form = 'bars', width = CHART_WIDTH, style }: SeriesChartOptions,
): DrawnChart {
  const windows = points.length === 0 ? [] : [{ name: measure, points }];
  const drawn = chartOfMonths([{ name: measure, unit, windows }], form, '');
  const chart = style ? { ...drawn, style } : drawn;
  return {
    caption: chart.caption,
    svg: drawChart(chart, width).html,
    description: describeChart(chart),
    table: chartTable(chart),
  };
}

/** One small line for a cell of a table, as safe SVG. Without words that stand for it, it is decoration. */
export function sparkline(values: readonly (number | undefined)[], says = '', width = 96): string {
  const drawable = values.map((value) =>
    value !== undefined && Math.abs(value) < 1e300 ? value : undefined,
  );
  return drawSparkline(drawable, says, width).html;
}

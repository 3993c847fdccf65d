import type { Html } from '../render/html/element.ts';
import { shortAmount } from './amount.ts';
import { type ChartData, figuresOf } from './chart.ts';
import { drawing } from './drawing.ts';
import { writeKey } from './key.ts';
import { Labels } from './labels.ts';
import { barElements, lookOf } from './looks.ts';
import { type Box, inside, type Words } from './pen.ts';
import { axisWidth, drawAxis, middlesOf, type Plot, plotIn } from './plot.ts';
import { scaleFor } from './scale.ts';
import { timeLabelHeight, writeTimeLabels } from './time-labels.ts';

const PLOT = 190;
const HEADROOM = 16;
const WIDEST_BAR = 44;

/** One bar, and the figure it stands for. */
interface Column {
  readonly series: number;
  readonly value: number;
  readonly box: Box;
}

/** A chart over time as upright bars, those of several series side by side. */
export function drawColumns(chart: ChartData, width: number, says: string): Html {
  const { labels: times, series } = chart;
  const scale = scaleFor(figuresOf(chart));
  const footroom = scale.from < 0 ? HEADROOM : 0;
  const labels = new Labels(width);
  const key = writeKey(chart, width, labels);
  const left = axisWidth(scale, chart);
  const plot = plotIn({ x: left, y: key.bottom + HEADROOM, width: width - left, height: PLOT }, scale);
  const middles = middlesOf(plot.box, times.length);
  const bottom = plot.box.y + plot.box.height + footroom;
  const rules = drawAxis(plot, chart, labels);
  writeTimeLabels(times, middles, bottom, width, labels);
  const columns = columnsOf(chart, plot, middles);
  writeFigures(columns, chart, width, labels);
  writeGaps(chart, plot, middles, columns, labels);
  return drawing(
    width,
    bottom + timeLabelHeight(times),
    says,
    [
      ...key.shapes,
      ...rules,
      ...columns.flatMap((column) => barElements(column.box, lookOf(column.series, series.length))),
    ],
    labels,
  );
}

/** How wide one bar is, and how far the left edge of the first lies from the middle of its group. */
function widthsOf({ box }: Plot, times: number, series: number) {
  const bar = Math.min(((box.width / times) * 0.78) / series, WIDEST_BAR);
  return { bar: bar * 0.92, pitch: bar, start: (-bar * series) / 2 };
}

function columnsOf({ labels, series }: ChartData, plot: Plot, middles: readonly number[]): Column[] {
  const { bar, pitch, start } = widthsOf(plot, labels.length, series.length);
  const base = plot.level(0);
  return series.flatMap(({ values }, number) =>
    values.flatMap((value, index) => {
      if (value === undefined) return [];
      const end = plot.level(value);
      const x = (middles[index] ?? 0) + start + number * pitch;
      const box = { x, y: Math.min(base, end), width: bar, height: Math.abs(base - end) };
      return [{ series: number, value, box }];
    }),
  );
}

/** Figures at all bars where there is room for all; else at the highest, the lowest and the latest. */
function writeFigures(columns: readonly Column[], chart: ChartData, width: number, labels: Labels): void {
  const boxes = columns.map(({ box }) => box);
  const count = chart.series.length;
  const wanted = (column: Column): readonly [Words, readonly Box[]] => [
    inside(figureWords(column, chart), width),
    boxes.filter((box) => box !== column.box),
  ];
  if (labels.writeAll(columns.map(wanted))) return;
  for (let series = count - 1; series >= 0; series -= 1) {
    const own = columns.filter((column) => column.series === series);
    for (const column of [own.at(-1), extreme(own, 1), extreme(own, -1)]) {
      if (column) labels.write(...wanted(column));
    }
  }
}

const figureWords = ({ box, value }: Column, { unit, style }: ChartData): Words => ({
  x: box.x + box.width / 2,
  y: value < 0 ? box.y + box.height + 12 : box.y - 4,
  words: shortAmount(value, unit, style),
  anchor: 'middle',
});

function extreme(columns: readonly Column[], sign: 1 | -1): Column | undefined {
  return columns.reduce<Column | undefined>(
    (best, column) => (best === undefined || (column.value - best.value) * sign > 0 ? column : best),
    undefined,
  );
}

/** A dash where a figure is missing, so that nobody takes it for nought. */
function writeGaps(
  { labels: times, series }: ChartData,
  plot: Plot,
  middles: readonly number[],
  columns: readonly Column[],
  labels: Labels,
): void {
  const { pitch, start } = widthsOf(plot, times.length, series.length);
  for (const [number, { values }] of series.entries()) {
    for (const [index, value] of values.entries()) {
      if (value !== undefined) continue;
      const x = (middles[index] ?? 0) + start + (number + 0.5) * pitch;
      labels.write(
        { x, y: plot.level(0) - 4, words: '–', anchor: 'middle', quiet: true },
        columns.map(({ box }) => box),
      );
    }
  }
}

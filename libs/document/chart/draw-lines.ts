import type { Html } from '../render/html/element.ts';
import { isWord, shortAmount } from './amount.ts';
import { type ChartData, type ChartSeries, figuresOf } from './chart.ts';
import { drawing } from './drawing.ts';
import { Labels } from './labels.ts';
import { lineThrough, lookOf, markerElement } from './looks.ts';
import { BESIDE, inside, SAID, type Words } from './pen.ts';
import { axisWidth, drawAxis, middlesOf, type Plot, plotIn } from './plot.ts';
import { runsOfPoints } from './runs-of-points.ts';
import { scaleFor } from './scale.ts';
import { shortened, textWidth } from './text-width.ts';
import { timeLabelHeight, writeTimeLabels } from './time-labels.ts';

const PLOT = 190;
const HEADROOM = 16;
const LONGEST_NAME = 170;
const LINE = 16;
/** More points than this are drawn without a marker each. */
const MARKED = 24;

/** A chart over time as lines, each with its name at its end, broken where a figure is missing. */
export function drawLines(chart: ChartData, width: number, says: string): Html {
  const { labels: times, series, unit } = chart;
  const scale = scaleFor(figuresOf(chart), { float: true });
  const labels = new Labels(width);
  const unitHeight = isWord(unit) ? 16 : 0;
  if (isWord(unit)) labels.write({ x: 0, y: 11, words: shortened(unit, BESIDE, width), quiet: true });
  const left = axisWidth(scale, chart);
  const right = series.length > 1 ? nameWidth(series) : 12;
  const height = Math.max(PLOT, series.length * LINE);
  const box = { x: left, y: unitHeight + HEADROOM, width: width - left - right, height };
  const plot = plotIn(box, scale);
  const middles = middlesOf(box, times.length);
  const rules = drawAxis(plot, chart, labels);
  const bottom = box.y + box.height + 4;
  writeTimeLabels(times, middles, bottom, width, labels);
  const names = series.length > 1 ? writeNames(series, plot, labels) : [];
  const lines = series.flatMap(({ values }, index) => {
    const number = lookOf(index, series.length);
    const runs = runsOfPoints(values, middles, plot.level);
    const points = runs.flat();
    const marked =
      times.length <= MARKED ? points : runs.flatMap((run) => (run.length === 1 ? run : run.slice(-1)));
    return [
      ...runs.filter((run) => run.length > 1).map((run) => lineThrough(run, number)),
      ...marked.map((point) => markerElement(point, number)),
    ];
  });
  writeFigures(chart, plot, middles, width, labels);
  return drawing(width, bottom + timeLabelHeight(times), says, [...rules, ...names, ...lines], labels);
}

function nameWidth(series: readonly ChartSeries[]): number {
  const widest = series.reduce((most, { name }) => Math.max(most, textWidth(name, SAID)), 0);
  return Math.min(widest, LONGEST_NAME) + 26;
}

/** The names at the ends of their lines, pushed apart where lines end close together, each with the line's marker. */
function writeNames(series: readonly ChartSeries[], { box, level }: Plot, labels: Labels): Html[] {
  const ends = series
    .map(({ name, values }, index) => {
      const last = values.findLast((value) => value !== undefined);
      return { name, index, wanted: last === undefined ? box.y + box.height : level(last) };
    })
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const lowest = box.y + box.height;
  let free = box.y;
  return ends.map(({ name, index, wanted }, place) => {
    const y = Math.max(free, Math.min(wanted, lowest - (ends.length - 1 - place) * LINE));
    free = y + LINE;
    const x = box.x + box.width + 10;
    const words = shortened(name || 'No name', SAID, LONGEST_NAME);
    labels.write({ x: x + 10, y: y + 4.5, words, size: SAID });
    return markerElement([x, y], lookOf(index, series.length), 3.5);
  });
}

/** The latest, the highest and the lowest figure of one or two lines; among more they would hide what they tell of. */
function writeFigures(
  { series, unit, style }: ChartData,
  { level }: Plot,
  middles: readonly number[],
  width: number,
  labels: Labels,
): void {
  if (series.length > 2) return;
  for (const { values } of series.toReversed()) {
    const there = values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]));
    const byHeight = there.toSorted((a, b) => b.value - a.value || a.index - b.index);
    for (const point of [there.at(-1), byHeight[0], byHeight.at(-1)]) {
      if (!point) continue;
      const isLowest = point === byHeight.at(-1) && point !== byHeight[0];
      const place: Words = {
        x: middles[point.index] ?? 0,
        y: level(point.value) + (isLowest ? 17 : -7),
        words: shortAmount(point.value, unit, style),
        anchor: 'middle',
      };
      labels.write(inside(place, width));
    }
  }
}

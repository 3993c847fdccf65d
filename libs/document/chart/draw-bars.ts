import type { Html } from '../render/html/element.ts';
import { shortAmount } from './amount.ts';
import { type ChartData, figuresOf } from './chart.ts';
import { drawing } from './drawing.ts';
import { writeKey } from './key.ts';
import { Labels } from './labels.ts';
import { barElements, lookOf } from './looks.ts';
import { BESIDE, lineElement, SAID } from './pen.ts';
import { along, scaleFor } from './scale.ts';
import { inLines, textWidth } from './text-width.ts';

const BAR = 16;
const LINE = 16;
const BETWEEN = 10;
const LONGEST_NAME = 0.38;

/** A chart of names as lying bars, each with its name at the left and its figure at its end. */
export function drawBars(chart: ChartData, width: number, says: string): Html {
  const { labels: names, series, unit, style } = chart;
  const figures = figuresOf(chart);
  const labels = new Labels(width);
  const key = writeKey(chart, width, labels);
  const named = names.map((name) => inLines(name, SAID, width * LONGEST_NAME, 2));
  const nameWidth = named.flat().reduce((most, line) => Math.max(most, textWidth(line, SAID)), 0) + 12;
  const amounts = figures.map((value) => textWidth(shortAmount(value, unit, style), BESIDE));
  const beside = amounts.reduce((most, each) => Math.max(most, each), 0) + 8;
  const scale = scaleFor(figures);
  const from = nameWidth + (scale.from < 0 ? beside : 0);
  const length = Math.max(width - from - beside, 1);
  const place = (value: number) => from + length * along(scale, value);
  const base = place(0);
  const shapes: Html[] = [];
  let y = key.bottom;
  for (const [index, lines] of named.entries()) {
    const height = Math.max(series.length * BAR, lines.length * LINE);
    const middle = y + height / 2;
    for (const [line, words] of lines.entries()) {
      labels.write({ x: 0, y: middle + 4.5 + (line - (lines.length - 1) / 2) * LINE, words, size: SAID });
    }
    for (const [number, { values }] of series.entries()) {
      const value = values[index];
      const top = middle + (number - series.length / 2) * BAR;
      const level = top + BAR / 2 + 4;
      if (value === undefined) {
        labels.write({ x: base + 5, y: level, words: '–', quiet: true });
        continue;
      }
      const end = place(value);
      const box = { x: Math.min(base, end), y: top + 1.5, width: Math.abs(end - base), height: BAR - 3 };
      shapes.push(...barElements(box, lookOf(number, series.length)));
      const words = shortAmount(value, unit, style);
      labels.write(
        value < 0 ? { x: end - 4, y: level, words, anchor: 'end' } : { x: end + 4, y: level, words },
      );
    }
    y += height + BETWEEN;
  }
  const bottom = y - BETWEEN + 2;
  return drawing(
    width,
    bottom,
    says,
    [...key.shapes, ...shapes, lineElement([base, key.bottom], [base, bottom], true)],
    labels,
  );
}

import type { Html } from '../render/html/element.ts';
import { shortAmount } from './amount.ts';
import { type ChartData, figuresOf } from './chart.ts';
import { drawing } from './drawing.ts';
import { Labels } from './labels.ts';
import { lineThrough, markerElement } from './looks.ts';
import { BESIDE, type Box, lineElement, SAID } from './pen.ts';
import { runsOfPoints } from './runs-of-points.ts';
import { along, type Scale } from './scale.ts';
import { inLines, textWidth } from './text-width.ts';

const LINE = 16;
const HEIGHT = 26;
const BETWEEN = 10;
const LONGEST_NAME = 0.42;
const EDGE = 4;
const WIDEST = 280;

/** A small line for each series, every one on a scale of its own, between its first figure and its latest. */
export function drawSparklines(chart: ChartData, width: number, says: string): Html {
  const { series, unit, style } = chart;
  const labels = new Labels(width);
  const named = series.map(({ name }) => (name === '' ? [] : inLines(name, SAID, width * LONGEST_NAME, 2)));
  const nameWidth = named.flat().reduce((most, line) => Math.max(most, textWidth(line, SAID) + 14), 0);
  const amounts = figuresOf(chart).map((value) => textWidth(shortAmount(value, unit, style), BESIDE));
  const beside = amounts.reduce((most, each) => Math.max(most, each), 8) + 8;
  const shapes: Html[] = [];
  let y = 0;
  for (const [index, { values }] of series.entries()) {
    const lines = named[index] ?? [];
    const height = Math.max(HEIGHT, lines.length * LINE);
    const middle = y + height / 2;
    for (const [line, words] of lines.entries()) {
      labels.write({ x: 0, y: middle + 4.5 + (line - (lines.length - 1) / 2) * LINE, words, size: SAID });
    }
    const there = values.filter((value) => value !== undefined);
    const first = there[0];
    const last = there.at(-1);
    const box = {
      x: nameWidth + beside,
      y: middle - HEIGHT / 2,
      width: Math.min(Math.max(width - nameWidth - 2 * beside, 1), WIDEST),
      height: HEIGHT,
    };
    shapes.push(...sparkShapes(values, box));
    if (first === undefined || last === undefined) {
      labels.write({ x: box.x, y: middle + 4, words: 'No figures', quiet: true });
    } else {
      labels.write({
        x: box.x - 8,
        y: middle + 4,
        words: shortAmount(first, unit, style),
        anchor: 'end',
        quiet: true,
      });
      labels.write({ x: box.x + box.width + 8, y: middle + 4, words: shortAmount(last, unit, style) });
    }
    y += height + BETWEEN;
  }
  return drawing(width, Math.max(y - BETWEEN, HEIGHT), says, shapes, labels);
}

/** One small line without words, for a cell of a table; `says` stands for it where it cannot be seen. */
export function drawSparkline(values: readonly (number | undefined)[], says: string, width: number): Html {
  const box = { x: 0, y: 0, width, height: HEIGHT };
  return drawing(width, HEIGHT, says, sparkShapes(values, box), new Labels(width));
}

function sparkShapes(values: readonly (number | undefined)[], box: Box): Html[] {
  const there = values.filter((value) => value !== undefined);
  const scale: Scale = {
    from: there.reduce((least, value) => Math.min(least, value), there[0] ?? 0),
    to: there.reduce((most, value) => Math.max(most, value), there[0] ?? 0),
    ticks: [],
  };
  const level = (value: number) =>
    box.y + EDGE + (box.height - 2 * EDGE) * (scale.from === scale.to ? 0.5 : 1 - along(scale, value));
  const step = (box.width - 2 * EDGE) / Math.max(values.length - 1, 1);
  const places = values.map((_, index) => box.x + EDGE + index * step);
  const runs = runsOfPoints(values, places, level);
  const last = runs.at(-1)?.at(-1);
  return [
    ...(there.length === 0
      ? []
      : [lineElement([box.x, box.y + box.height], [box.x + box.width, box.y + box.height])]),
    ...runs.filter((run) => run.length > 1).map((run) => lineThrough(run, 0)),
    ...runs
      .filter((run) => run.length === 1)
      .flatMap((run) => run.map((point) => markerElement(point, 0, 2))),
    ...(last === undefined ? [] : [markerElement(last, 0)]),
  ];
}

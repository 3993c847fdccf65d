import type { Html } from '../render/html/element.ts';
import { type ChartData, figuresOf, soundChart } from './chart.ts';
import { describeChart } from './describe.ts';
import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawLines } from './draw-lines.ts';
import { drawSparklines } from './draw-sparklines.ts';
import { drawing } from './drawing.ts';
import { Labels } from './labels.ts';

/** How wide charts are drawn where nothing else is asked for, in units of the drawing; height follows. */
export const CHART_WIDTH = 640;
const LEAST_WIDTH = 240;

/**
 * The chart as SVG: the same bytes in browser, server and worker, without measuring, ids, styles or scripts. Readable
 * without colour; colours are those of print until a style sheet gives the classes `chart-*` others.
 */
export function drawChart(given: ChartData, asked: number = CHART_WIDTH): Html {
  const chart = soundChart(given);
  const width = Math.max(Math.round(asked) || CHART_WIDTH, LEAST_WIDTH);
  const says = describeChart(chart);
  if (figuresOf(chart).length === 0) return drawNothing(width, says);
  if (chart.form === 'sparkline') return drawSparklines(chart, width, says);
  if (chart.along === 'names') return drawBars(chart, width, says);
  return chart.form === 'lines' ? drawLines(chart, width, says) : drawColumns(chart, width, says);
}

function drawNothing(width: number, says: string): Html {
  const labels = new Labels(width);
  labels.write({
    x: width / 2,
    y: 30,
    words: 'There are no figures yet.',
    size: 13,
    anchor: 'middle',
    quiet: true,
  });
  return drawing(width, 48, says, [], labels);
}

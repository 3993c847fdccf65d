import { BLOCKS } from '@countersign/domain';
import { blockKindOf, readRow, textAttributeOf } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { Figures } from '../figures/stored-figure.ts';
import type { Html } from '../render/html/element.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { figuresOf, soundChart } from './chart.ts';
import { unitOfStore } from './chart-of-months.ts';
import { describeChart } from './describe.ts';
import { drawSparkline } from './draw-sparklines.ts';
import { type FrozenMeasure, parseSeries, seriesText } from './frozen-series.ts';
import { shortMonth, withoutHoles } from './months.ts';

/** A small line for a cell of a table, and the sentences that stand for it where it cannot be seen. */
export interface DrawnTrend {
  /** SVG. */
  readonly drawing: Html;
  readonly says: string;
}

const WIDTH = 96;

/** Whether rows of this block have a trend. */
export function hasTrends(block: SectionNode): boolean {
  const kind = blockKindOf(block);
  return kind !== undefined && BLOCKS[kind].columns({}).some(({ holds }) => holds === 'trend');
}

/** The points that lead up to the figure a row is bound to, as `seriesText` writes them; empty for one that was typed. */
export function trendText(row: SectionNode, figures: Figures): string {
  const sources = sourcesOfRow(row);
  const figure = TRENDING.map((column) => figures.get(sources[column] ?? '')).find(
    (each) => each?.trend?.length,
  );
  if (!figure?.trend) return '';
  const { measure = '' } = readRow(row).cells;
  return seriesText([
    { name: measure, unit: figure.unit ?? '', windows: [{ name: '', points: figure.trend }] },
  ]);
}

/** The columns whose figure a trend leads up to, the first that is bound. */
const TRENDING = ['value', 'now'];

/** The trend that was frozen in a row; undefined for one that was typed by hand. */
export function frozenTrend(row: SectionNode): DrawnTrend | undefined {
  const [measure] = parseSeries(textAttributeOf(row, 'series'));
  return measure && drawn(measure);
}

/** The trend of a row that is being written, from what the store says now. */
export function liveTrend(row: SectionNode, figures: Figures): DrawnTrend | undefined {
  const [measure] = parseSeries(trendText(row, figures));
  return measure && drawn(measure);
}

function drawn({ unit, windows }: FrozenMeasure): DrawnTrend | undefined {
  const points = withoutHoles(windows.flatMap((window) => window.points));
  const chart = soundChart({
    form: 'sparkline',
    caption: '',
    along: 'time',
    unit: unitOfStore(unit),
    labels: points.map(({ month }) => shortMonth(month)),
    series: [{ name: '', values: points.map(({ value }) => value) }],
  });
  if (figuresOf(chart).length === 0) return undefined;
  const says = describeChart(chart);
  return { drawing: drawSparkline(chart.series[0]?.values ?? [], says, WIDTH), says };
}

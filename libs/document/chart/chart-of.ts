import type { FigureStyle, RowBlockKind, TypedBlock } from '@countersign/domain';
import { blockKindOf, readBlock, textAttributeOf } from '../blocks/read-block.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import type { ChartData, ChartForm } from './chart.ts';
import { chartOfMonths } from './chart-of-months.ts';
import { chartsOfRows } from './charts-of-rows.ts';
import { parseSeries } from './frozen-series.ts';

/** The forms a chart of each kind of block can take, the usual one first; kinds that are no figures have none. */
const FORMS: Readonly<Partial<Record<RowBlockKind, readonly ChartForm[]>>> = {
  comparison: ['bars', 'grouped', 'lines', 'sparkline'],
  'month-table': ['grouped', 'lines', 'sparkline'],
  'type-by-month': ['bars', 'grouped', 'lines', 'sparkline'],
  forecast: ['bars', 'lines'],
  'result-list': ['bars'],
  survey: ['grouped'],
  dashboard: ['grouped', 'lines'],
  position: ['sparkline', 'grouped'],
};

/** The forms a chart of this table can take, the usual one first; none when there is nothing in it to draw. */
export function chartForms(table: SectionNode | undefined): readonly ChartForm[] {
  const kind = table === undefined ? undefined : blockKindOf(table);
  return (kind === undefined ? undefined : FORMS[kind]) ?? [];
}

/** The table that the chart at this place among the nodes of a section draws: the nearest before it that holds figures. */
export function tableBefore(nodes: readonly SectionNode[], place: number): SectionNode | undefined {
  return nodes.slice(0, place).findLast((node) => chartForms(node).length > 0);
}

/**
 * What a `chart` node shows of the table before it. Months of the store stand in it once they are frozen; until then, and
 * where the table was typed by hand, it draws what the table holds. Undefined when that is no table of figures.
 */
export function chartOf(
  table: SectionNode | undefined,
  chart: SectionNode,
  style?: FigureStyle,
): ChartData | undefined {
  const [usual, ...others] = chartForms(table);
  const block = table === undefined ? undefined : readBlock(table);
  if (block === undefined || usual === undefined) return undefined;
  const form = [usual, ...others].find((each) => each === textAttributeOf(chart, 'form')) ?? usual;
  const drawn = chartOfBlock(block, form, textAttributeOf(chart, 'series'));
  return drawn && style ? { ...drawn, style } : drawn;
}

function chartOfBlock(block: TypedBlock, form: ChartForm, series: string): ChartData | undefined {
  const measures = parseSeries(series);
  const typed = chartsOfRows[block.kind]?.(block, form);
  return typed && measures.length > 0 ? chartOfMonths(measures, form, block.settings.caption ?? '') : typed;
}

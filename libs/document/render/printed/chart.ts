import type { FigureStyle } from '@countersign/domain';
import type { ChartData } from '../../chart/chart.ts';
import { chartOf } from '../../chart/chart-of.ts';
import { chartTable } from '../../chart/chart-table.ts';
import { describeChart } from '../../chart/describe.ts';
import { drawChart } from '../../chart/draw-chart.ts';
import type { SectionNode } from '../../schema/section-doc.ts';
import type { Block, PrintedChart } from './printed.ts';

/** A chart node as it is printed; one that stands below no table of figures says so, rather than vanish. */
export function printChart(table: SectionNode | undefined, node: SectionNode, style: FigureStyle): Block[] {
  const chart = chartOf(table, node, style);
  if (chart !== undefined) return [printedChart(chart, !node.attrs?.series)];
  const text = 'A chart was put here, but there is no table of figures above it.';
  return [{ kind: 'paragraph', number: null, runs: [{ kind: 'text', text, italic: true }] }];
}

/** A chart in every form that a medium may need. */
export function printedChart(chart: ChartData, figuresAbove: boolean): PrintedChart {
  return {
    kind: 'chart',
    caption: chart.caption,
    description: describeChart(chart),
    drawing: drawChart(chart),
    table: chartTable(chart),
    figuresAbove,
  };
}

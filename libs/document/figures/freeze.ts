import { readFigure, readsOf } from '@countersign/domain';
import { cellFigures } from '../blocks/cell-figure.ts';
import { blocksIn, columnOfCell, textAttributeOf } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import { tableBefore } from '../chart/chart-of.ts';
import { hasTrends, trendText } from '../chart/trend.ts';
import type { SectionDoc, SectionNode } from '../schema/section-doc.ts';
import { FROM_STORE } from '../typed/bound.ts';
import { seriesOfTable } from './series-of-table.ts';
import type { Figures } from './stored-figure.ts';

/**
 * The section with every bound figure written out, in sentences and in cells, so that it can be read, hashed and signed
 * by itself. A figure that the store does not know is left without words, and its cell blank. Pure.
 */
export function freezeFigures(doc: SectionDoc, figures: Figures): SectionDoc {
  const bound = { ...frozenTrends(frozenRows(doc, figures), figures), type: 'doc' } as const;
  const cells = blocksIn(bound).flatMap((block) => cellFigures(block));
  const said: Figures = new Map([
    ...figures,
    ...cells.map(({ source, figure }) => [source, figure] as const),
  ]);
  return { ...frozenCharts(frozenSentences(bound, said), figures), type: 'doc' };
}

function frozenRows(node: SectionNode, figures: Figures): SectionNode {
  const sources = sourcesOfRow(node);
  const content = node.content?.map((child) => {
    const source = sources[columnOfCell(child)];
    return source?.startsWith(FROM_STORE)
      ? withText(child, figures.get(source)?.text ?? '')
      : frozenRows(child, figures);
  });
  return content === undefined ? node : { ...node, content };
}

/** A row keeps the points of its trend likewise; one that was typed by hand, or is so by now, keeps none. */
function frozenTrends(doc: SectionNode, figures: Figures): SectionNode {
  const content = doc.content?.map((node) =>
    node.content && hasTrends(node)
      ? { ...node, content: node.content.map((row) => withSeries(row, trendText(row, figures))) }
      : node,
  );
  return content === undefined ? doc : { ...doc, content };
}

function withSeries(node: SectionNode, series: string): SectionNode {
  const { series: _before, ...attrs } = node.attrs ?? {};
  return { ...node, attrs: { ...attrs, ...(series === '' ? {} : { series }) } };
}

/** A chart keeps the months that its table was bound to, so that an edition draws for ever what it drew. */
function frozenCharts(doc: SectionNode, figures: Figures): SectionNode {
  const nodes = doc.content;
  if (!nodes?.some(({ type }) => type === 'chart')) return doc;
  const content = nodes.map((node, place) => {
    if (node.type !== 'chart') return node;
    const table = tableBefore(nodes, place);
    const series = table ? seriesOfTable(table, figures) : '';
    return withSeries(node, series);
  });
  return { ...doc, content };
}

function withText({ content: _typed, ...cell }: SectionNode, text: string): SectionNode {
  return text === '' ? cell : { ...cell, content: [{ type: 'text', text }] };
}

function frozenSentences(node: SectionNode, figures: Figures): SectionNode {
  if (node.type === 'figure') return frozenFigure(node, figures);
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => frozenSentences(child, figures)) };
}

function frozenFigure(node: SectionNode, figures: Figures): SectionNode {
  const figure = figures.get(textAttributeOf(node, 'source'));
  const { text: _before, ...attrs } = node.attrs ?? {};
  const text = figure ? readFigure(readsOf(textAttributeOf(node, 'reads')), figure) : '';
  return { ...node, attrs: { ...attrs, ...(text === '' ? {} : { text }) } };
}

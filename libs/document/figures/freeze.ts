import { type FigureShown, readFigure, readsOf } from '@countersign/domain';
import { cellFigures } from '../blocks/cell-figure.ts';
import { blocksIn, columnOfCell, textAttributeOf } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { SectionDoc, SectionNode } from '../schema/section-doc.ts';
import { FROM_STORE } from '../typed/bound.ts';

/** What the store says, by the text that names it in a document. */
export type Figures = ReadonlyMap<string, FigureShown>;

/**
 * The section with every bound figure written out, in sentences and in cells, so that it can be read, hashed and signed
 * by itself. A figure that the store does not know is left without words, and its cell blank. Pure.
 */
export function freezeFigures(doc: SectionDoc, figures: Figures): SectionDoc {
  const bound = { ...frozenRows(doc, figures), type: 'doc' } as const;
  const cells = blocksIn(bound).flatMap((block) => cellFigures(block));
  const said: Figures = new Map([
    ...figures,
    ...cells.map(({ source, figure }) => [source, figure] as const),
  ]);
  return { ...frozenSentences(bound, said), type: 'doc' };
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

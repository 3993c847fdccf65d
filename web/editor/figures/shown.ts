import { cellFigure, cellFigures } from '@countersign/document';
import { type FigureShown, readFigure, readsOf, type TypedBlock } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import { readingOf } from '../blocks/reading.ts';
import type { Known } from '../blocks/scene.ts';

/** The figure a source leads to: a cell of this section, or what the store says. */
export function figureAt(doc: Node, source: string, known: Known): FigureShown | undefined {
  return source.startsWith('c:')
    ? cellFigure(blocksOf(doc, known), source, known.around)
    : known.figures.get(source);
}

/** What a figure in a sentence says now; what it was frozen with where its source leads nowhere. */
export function wordsOf(doc: Node, { attrs }: Node, known: Known): string {
  const figure = figureAt(doc, String(attrs.source), known);
  return figure === undefined ? String(attrs.text) : readFigure(readsOf(String(attrs.reads)), figure);
}

/** Every figure in the tables of this section, with its source. */
export function figuresOfTables(doc: Node, known: Known): readonly { source: string; figure: FigureShown }[] {
  return blocksOf(doc, known).flatMap((block) => [...cellFigures(block, known.around)]);
}

function blocksOf(doc: Node, known: Known): readonly TypedBlock[] {
  const blocks: TypedBlock[] = [];
  doc.forEach((node) => {
    const reading = readingOf(node, known);
    if (reading) blocks.push(reading.block);
  });
  return blocks;
}

import { cellFigure, cellFigures, FROM_STORE, keyOfCell, parseCell } from '@countersign/document';
import { type FigureShown, readFigure, readsOf, type TypedBlock } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { newActKey } from '../../api/act-key.ts';
import { beforeRow, blockAt } from '../blocks/place.ts';
import { readingOf } from '../blocks/reading.ts';
import type { Known } from '../blocks/scene.ts';

/** The figure a source leads to: a cell of this section, or what the store says. */
export function figureAt(doc: Node, source: string, known: Known): FigureShown | undefined {
  return source.startsWith('c:')
    ? cellFigure(blocksOf(doc, known), source, known)
    : known.figures.get(source);
}

/** Whether it is known what a source says; what the store says is not before it has answered. */
export const isAnswered = (source: string, known: Pick<Known, 'figures'>): boolean =>
  !source.startsWith(FROM_STORE) || known.figures.has(source);

/** What a figure in a sentence says now; what it was frozen with where its source leads nowhere. */
export function wordsOf(doc: Node, { attrs }: Node, known: Known): string {
  const figure = figureAt(doc, String(attrs.source), known);
  return figure === undefined
    ? String(attrs.text)
    : readFigure(readsOf(String(attrs.reads)), figure, known.style);
}

/** Every figure in the tables of this section, with its source. A row that has no id yet is named by its place. */
export function figuresOfTables(doc: Node, known: Known): readonly { source: string; figure: FigureShown }[] {
  const found: { source: string; figure: FigureShown }[] = [];
  doc.forEach((node, at) => {
    const reading = readingOf(node, known);
    if (reading) found.push(...cellFigures(reading.block, known, (row) => `#${at}/${row}`));
  });
  return found;
}

/** The source with the id of its row. A row that has none gets one in this change: from now on somebody reads it. */
export function withRowId(tr: Transaction, source: string): string {
  const cell = parseCell(source);
  const { at, row } = /^#(?<at>\d+)\/(?<row>\d+)$/.exec(cell?.row ?? '')?.groups ?? {};
  const block = at === undefined ? undefined : blockAt(tr.doc, Number(at));
  if (!cell || !block) return source;
  const id = newActKey();
  tr.setNodeAttribute(beforeRow(block, Number(row)), 'id', id);
  return keyOfCell({ row: id, column: cell.column });
}

function blocksOf(doc: Node, known: Known): readonly TypedBlock[] {
  const blocks: TypedBlock[] = [];
  doc.forEach((node) => {
    const reading = readingOf(node, known);
    if (reading) blocks.push(reading.block);
  });
  return blocks;
}

import {
  BLOCKS,
  type FigureShown,
  parseNumber,
  readFigure,
  readsOf,
  type TypedBlock,
} from '@countersign/domain';
import { blockKindOf, columnOfCell, readBlock, textAttributeOf } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { SectionDoc, SectionNode } from '../schema/section-doc.ts';
import { FROM_STORE } from '../typed/bound.ts';

/** What the store says, by the text that names it in a document. */
export type Figures = ReadonlyMap<string, FigureShown>;

/** What the source of a figure begins with when it is a cell of the section: `c:{row}:{column}`. */
export const FROM_CELL = 'c:';

/**
 * The section with every bound figure written out, in sentences and in cells, so that it can be read, hashed and signed
 * by itself. A figure that the store does not know is left without words, and its cell blank. Pure.
 */
export function freezeFigures(doc: SectionDoc, figures: Figures): SectionDoc {
  const bound = { ...frozenRows(doc, figures), type: 'doc' } as const;
  const cells = cellFigures(bound);
  const said: Figures = new Map([...figures, ...cells]);
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

/** The cells of a section's blocks as figures that sentences may refer to; of a comparison with its earlier figure. */
export function cellFigures(doc: SectionNode): Figures {
  const found = new Map<string, FigureShown>();
  for (const node of doc.content ?? []) {
    const block = blockKindOf(node) === undefined ? undefined : readBlock(node);
    if (block) for (const [source, figure] of figuresOfBlock(block)) found.set(source, figure);
  }
  return found;
}

function figuresOfBlock(block: TypedBlock): [string, FigureShown][] {
  const { columns, derive } = BLOCKS[block.kind];
  const derived = derive(block, []);
  return block.rows.flatMap((row, index) => {
    if (row.id === '') return [];
    const printed = { ...row.cells, ...derived.rows[index] };
    return columns(block.settings)
      .filter(({ holds }) => holds === 'figure')
      .map(({ key }): [string, FigureShown] => {
        const previous = key === 'current' ? shown(printed.previous ?? '') : undefined;
        return [
          `${FROM_CELL}${row.id}:${key}`,
          { ...shown(printed[key] ?? ''), ...(previous === undefined ? {} : { previous }) },
        ];
      });
  });
}

function shown(text: string): FigureShown {
  const value = parseNumber(text);
  return value === undefined ? { text } : { text, value };
}

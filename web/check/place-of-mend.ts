import { sourcesOfRow } from '@countersign/document';
import { BLOCKS, type Mend } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import { columnOf, kindOf } from '../editor/blocks/reading.ts';

/** Two positions in a document, with what is between them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stands for what takes a place in a paragraph and is no letter of it, such as a bound figure. */
const NO_LETTER = '\ufffc';

/** Where the one printed text stands that a mend replaces: a whole cell of a table, or words of a paragraph. */
export function placeOfMend(doc: Node, mend: Extract<Mend, { kind: 'replace' }>): Span | undefined {
  const node = doc.maybeChild(mend.at.block);
  if (!node || mend.from === '') return undefined;
  let before = 0;
  for (let index = 0; index < mend.at.block; index += 1) before += doc.child(index).nodeSize;
  const cells = isTable(node) ? wholeCells(node, before, mend.from) : [];
  const places = cells.length > 0 || !readsAsWords(node) ? cells : inWords(node, before, mend.from);
  const [place, more] = places;
  return more === undefined ? place : undefined;
}

const isTable = (node: Node) => node.type.name === 'table' || kindOf(node) !== undefined;

/** Whether the checks read its paragraphs one by one too. */
function readsAsWords(node: Node): boolean {
  const kind = kindOf(node);
  return kind === undefined ? !isTable(node) : BLOCKS[kind].form !== 'table';
}

function wholeCells(table: Node, before: number, printed: string): Span[] {
  const spans: Span[] = [];
  table.forEach((row, inTable) => {
    const bound = sourcesOfRow({ type: row.type.name, attrs: row.attrs });
    row.forEach((cell, inRow) => {
      // What is under a bound figure is not what is printed.
      if (bound[columnOf(cell)] !== undefined) return;
      const at = before + 1 + inTable + 1 + inRow;
      const written = textblocks(cell, at).filter(({ text }) => text.trim() !== '');
      const [only, more] = written;
      if (only?.text.trim() !== printed || more) return;
      const from = only.start + only.text.indexOf(printed);
      spans.push({ from, to: from + printed.length });
    });
  });
  return spans;
}

function inWords(node: Node, before: number, printed: string): Span[] {
  return textblocks(node, before).flatMap(({ start, text }) => {
    const spans: Span[] = [];
    for (let index = text.indexOf(printed); index >= 0; index = text.indexOf(printed, index + printed.length))
      spans.push({ from: start + index, to: start + index + printed.length });
    return spans;
  });
}

interface Written {
  /** The position before its first letter. */
  readonly start: number;
  /** One character for every position that it takes. */
  readonly text: string;
}

function textblocks(node: Node, before: number): Written[] {
  if (node.isTextblock)
    return [{ start: before + 1, text: node.textBetween(0, node.content.size, undefined, NO_LETTER) }];
  const found: Written[] = [];
  node.forEach((child, offset) => {
    found.push(...textblocks(child, before + 1 + offset));
  });
  return found;
}

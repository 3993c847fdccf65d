import type { SectionDoc, SectionNode } from '../schema/section-doc.ts';
import { blockKindOf, textAttributeOf } from './read-block.ts';

/** The section with an id for every row of its blocks that has none: what a row is called then never depends on its place. */
export function withRowIds(doc: SectionDoc, nextId: () => string): SectionDoc {
  const named = (row: SectionNode): SectionNode =>
    textAttributeOf(row, 'id') === '' ? { ...row, attrs: { ...row.attrs, id: nextId() } } : row;
  const content = (doc.content ?? []).map((node) =>
    blockKindOf(node) === undefined || node.content === undefined
      ? node
      : { ...node, content: node.content.map(named) },
  );
  return { ...doc, content };
}

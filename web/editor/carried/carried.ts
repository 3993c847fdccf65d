import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isShared } from '../remote.ts';

const KEY = new PluginKey<DecorationSet>('carried');

/** Shows which paragraphs were taken over from the last paper; one that somebody touches is theirs from then on. */
export const Carried = Extension.create({
  name: 'carried',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: (_config, { doc }) => marksOf(doc),
        apply: (tr, shown) => (tr.docChanged ? marksOf(tr.doc) : shown),
      },
      props: { decorations: (state) => KEY.getState(state) },
      appendTransaction: (transactions, _before, state) => touched(transactions, state),
    }),
  ],
});

/** Which paragraphs of a block of text are carried over; remembered, for most of a section is as it was. */
const known = new WeakMap<Node, readonly number[]>();

function carriedIn(node: Node): readonly number[] {
  const before = known.get(node);
  if (before) return before;
  const found: number[] = [];
  if (isCarried(node)) found.push(0);
  else if (!node.isTextblock)
    node.descendants((inner, offset) => {
      if (isCarried(inner)) found.push(offset + 1);
      return !inner.isTextblock;
    });
  known.set(node, found);
  return found;
}

const isCarried = ({ type, attrs }: Node) => type.name === 'paragraph' && attrs.carried !== '';

function marksOf(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.forEach((block, at) => {
    for (const offset of carriedIn(block)) {
      const node = doc.nodeAt(at + offset);
      if (node) marks.push(Decoration.node(at + offset, at + offset + node.nodeSize, { class: 'carried' }));
    }
  });
  return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks);
}

/** Takes the mark from every carried paragraph that was written in here. */
function touched(transactions: readonly Transaction[], { doc, tr }: EditorState): Transaction | undefined {
  for (const [index, transaction] of transactions.entries()) {
    if (!transaction.docChanged || isShared(transaction)) continue;
    for (const [step, map] of transaction.mapping.maps.entries())
      map.forEach((_from, _to, start, end) => {
        const later = (position: number, side: 1 | -1) => {
          let mapped = transaction.mapping.slice(step + 1).map(position, side);
          for (const next of transactions.slice(index + 1)) mapped = next.mapping.map(mapped, side);
          return mapped;
        };
        doc.nodesBetween(later(start, -1), later(end, 1), (node, at) => {
          if (isCarried(node)) tr.setNodeAttribute(at, 'carried', '');
          return !node.isTextblock;
        });
      });
  }
  return tr.docChanged ? tr : undefined;
}

import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { newActKey } from '../../api/act-key.ts';
import { placeOf } from '../blocks/place.ts';

/** What is copied inside a cell is its words, not the table around them. */
export function copiedFromCell(slice: Slice, { selection, schema }: EditorState): Slice {
  if (selection.empty || !placeOf(selection.$from) || slice.openStart < 3) return slice;
  const { parent } = selection.$from;
  if (selection.$to.parent !== parent) return slice;
  const content = parent.content.cut(selection.$from.parentOffset, selection.$to.parentOffset);
  const paragraph = schema.nodes.paragraph?.create(null, content);
  return paragraph ? new Slice(Fragment.from(paragraph), 1, 1) : slice;
}

/** Pasted rows get ids of their own where the section has theirs already: a row that was cut keeps its id, a copy is another row. */
export function withOwnIds(slice: Slice, doc: Node): Slice {
  const known = new Set<string>();
  doc.descendants((node) => {
    if (typeof node.attrs.id === 'string' && node.attrs.id !== '') known.add(node.attrs.id);
    return !node.isTextblock;
  });
  const renamed = (node: Node): Node => {
    if (node.isText) return node;
    const content =
      node.content.size === 0 ? node.content : Fragment.fromArray(node.content.content.map(renamed));
    const id: unknown = node.attrs.id;
    return typeof id === 'string' && known.has(id)
      ? node.type.create({ ...node.attrs, id: newActKey() }, content, node.marks)
      : node.copy(content);
  };
  return new Slice(Fragment.fromArray(slice.content.content.map(renamed)), slice.openStart, slice.openEnd);
}

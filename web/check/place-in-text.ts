import type { Mend } from '@countersign/domain';
import type { Editor } from '@tiptap/core';

/** Puts the caret at a block of the section, in view; false when the text has changed since. */
export function goToBlock(editor: Editor, block: number): boolean {
  const at = positionOf(editor, block);
  if (at === undefined) return false;
  editor
    .chain()
    .focus()
    .setTextSelection(at + 1)
    .scrollIntoView()
    .run();
  return true;
}

/** Puts `to` in the place of the one printed `from`, as one step that can be undone; false when it is no longer there. */
export function mendText(editor: Editor, mend: Extract<Mend, { kind: 'replace' }>): boolean {
  const start = positionOf(editor, mend.at.block);
  const node = editor.state.doc.maybeChild(mend.at.block);
  if (start === undefined || !node) return false;
  const places: { from: number; to: number }[] = [];
  node.descendants((child, offset) => {
    if (!child.isTextblock) return true;
    const index = child.textContent.indexOf(mend.from);
    if (index < 0) return false;
    const from = start + 1 + offset + 1 + index;
    places.push({ from, to: from + mend.from.length });
    return false;
  });
  if (node.isTextblock) {
    const index = node.textContent.indexOf(mend.from);
    if (index >= 0) places.push({ from: start + 1 + index, to: start + 1 + index + mend.from.length });
  }
  const [place, more] = places;
  if (!place || more) return false;
  return editor.chain().focus().insertContentAt(place, mend.to).run();
}

/** Where a block of the section begins in the document; undefined when there is none there. */
export function positionOf(editor: Editor, block: number): number | undefined {
  const { doc } = editor.state;
  if (block < 0 || block >= doc.childCount) return undefined;
  let at = 0;
  for (let index = 0; index < block; index += 1) at += doc.child(index).nodeSize;
  return at;
}

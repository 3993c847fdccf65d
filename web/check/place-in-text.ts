import type { Mend } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import { placeOfMend } from './place-of-mend.ts';

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
  const place = placeOfMend(editor.state.doc, mend);
  if (!place) return false;
  return editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.insertText(mend.to, place.from, place.to);
      return true;
    })
    .run();
}

/** Where a block of the section begins in the document; undefined when there is none there. */
export function positionOf(editor: Editor, block: number): number | undefined {
  const { doc } = editor.state;
  if (block < 0 || block >= doc.childCount) return undefined;
  let at = 0;
  for (let index = 0; index < block; index += 1) at += doc.child(index).nodeSize;
  return at;
}

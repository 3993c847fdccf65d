import type { Mend } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import { placeToMend, startOfBlock } from './place-to-mend.ts';

/** Puts the caret at a block of the section, in view; false when the text has changed since. */
export function goToBlock(editor: Editor, block: number): boolean {
  const at = startOfBlock(editor.state.doc, block);
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
  const place = placeToMend(editor.state.doc, mend);
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

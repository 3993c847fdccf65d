import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

/** Whether words can be typed at the end of this node: not where it is a block, or a heading that follows from the period. */
const takesWords = (node: Node | null): boolean =>
  node !== null &&
  (node.type.name === 'paragraph' ||
    node.type.name.endsWith('List') ||
    (node.type.name === 'heading' && !node.attrs.pattern));

/** Leads to the end of the text, below the last block, where words can be typed; makes the paragraph where there is none. */
export const EndOfText = Extension.create({
  name: 'endOfText',
  priority: 1100,
  addKeyboardShortcuts() {
    return {
      'Mod-End': () => {
        const { state, view, isEditable } = this.editor;
        const paragraph = state.schema.nodes.paragraph?.create();
        if (!isEditable || !paragraph) return false;
        const { tr } = state;
        if (!takesWords(state.doc.lastChild)) tr.insert(state.doc.content.size, paragraph);
        view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
        return true;
      },
    };
  },
});

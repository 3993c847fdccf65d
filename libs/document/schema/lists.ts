import { mergeAttributes, Node } from '@tiptap/core';

/**
 * An item of a list. Any mix of paragraphs and lists, in any order: when two people take different parts of one
 * item away at the same moment, what is left is still valid, and nobody's text is dropped.
 */
export const ListItem = /* @__PURE__ */ Node.create({
  name: 'listItem',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

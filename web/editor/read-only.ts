import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Says to people who do not see the text whether it takes what they type; always the same as `contenteditable`. */
export const ReadOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins() {
    const attributes = () => ({ 'aria-readonly': String(!this.editor.options.editable) });
    return [new Plugin({ props: { attributes } })];
  },
});

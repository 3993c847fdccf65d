import { Extension } from '@tiptap/core';

/** Escape leaves the text for the tools, unless something in the text has a use for it first. */
export const EscapeToTools = Extension.create({
  name: 'escapeToTools',
  priority: 1,
  addKeyboardShortcuts() {
    return {
      Escape: () => {
        const tools = this.editor.view.dom
          .closest('[data-writing]')
          ?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]');
        tools?.focus();
        return tools !== undefined && tools !== null;
      },
    };
  },
});

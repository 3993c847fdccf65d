import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { comparisonFigures } from './figures.ts';
import { COMPARISON_KEYS, pressInComparison } from './keys.ts';
import { ComparisonView } from './view.ts';

/** Comparison tables as people edit them: their look, their computed columns, their keys. */
export const ComparisonEditing = Extension.create({
  name: 'comparisonEditing',
  priority: 1000,
  addKeyboardShortcuts() {
    const press = (key: string) => () => {
      const tr = this.editor.isEditable ? pressInComparison(this.editor.state, key) : undefined;
      if (tr) this.editor.view.dispatch(tr);
      return tr !== undefined;
    };
    return Object.fromEntries(Object.keys(COMPARISON_KEYS).map((key) => [key, press(key)]));
  },
  addProseMirrorPlugins: () => [
    comparisonFigures,
    new Plugin({
      props: {
        nodeViews: { comparisonTable: (node, view, getPos) => new ComparisonView(node, view, getPos) },
      },
    }),
  ],
});

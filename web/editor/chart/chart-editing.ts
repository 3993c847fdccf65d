import type { SectionNode } from '@countersign/document';
import { type FigureStyle, STANDARD_STYLE } from '@countersign/domain';
import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import { ChartView } from './chart-view.ts';

/** What charts need of the page around the editor. */
export interface ChartEditingOptions {
  /** The months of the store that a table is bound to, as `seriesText` writes them; empty for one that was typed. */
  seriesOf: (table: SectionNode) => string;
  /** How the figures of the paper are rounded and signed. */
  styleOf: () => FigureStyle;
}

/** How often the page has told what it knows. */
const LEARNT = new PluginKey<number>('chart-learnt');

/** Charts as people edit them: each draws the table above it as that is typed, and lets its form be chosen. */
export const ChartEditing = Extension.create<ChartEditingOptions>({
  name: 'chartEditing',
  priority: 1000,
  addOptions: () => ({ seriesOf: () => '', styleOf: () => STANDARD_STYLE }),
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'chart') return false;
        const chart = this.editor.view.nodeDOM(selection.from);
        const form = chart instanceof HTMLElement ? chart.querySelector('select') : null;
        form?.focus();
        return form !== null;
      },
    };
  },
  addProseMirrorPlugins() {
    const { seriesOf, styleOf } = this.options;
    const shown = new Set<ChartView>();
    return [
      new Plugin<number>({
        key: LEARNT,
        state: {
          init: () => 0,
          apply: (tr, times) => (tr.getMeta('learnt') ? times + 1 : times),
        },
        props: {
          nodeViews: {
            chart: (node, view, getPos) => new ChartView(node, view, getPos, { seriesOf, styleOf }, shown),
          },
        },
        // A node view hears of its own node only, and a chart follows another one.
        view: () => ({
          update: (view, before) => {
            if (LEARNT.getState(view.state) !== LEARNT.getState(before))
              for (const chart of shown) chart.relearn();
            else if (view.state.doc !== before.doc) for (const chart of shown) chart.follow();
          },
        }),
      }),
    ];
  },
});

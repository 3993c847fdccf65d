import { readRow, type SectionNode } from '@countersign/document';
import { BLOCKS } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { placeOf, removeRow } from './place.ts';

const KEY = new PluginKey<DecorationSet>('comparison-figures');

/** Shows Diff. and % Diff. at the end of every row, computed from its cells as they are typed. Nobody can edit them. */
export const comparisonFigures = new Plugin<DecorationSet>({
  key: KEY,
  state: {
    init: (_config, { doc }) => figuresOf(doc),
    apply: (tr, shown) => (tr.docChanged ? figuresOf(tr.doc) : shown),
  },
  props: { decorations: (state) => KEY.getState(state) },
});

function figuresOf(doc: Node): DecorationSet {
  const figures: Decoration[] = [];
  doc.forEach((table, at) => {
    if (table.type.name !== 'comparisonTable') return;
    table.forEach((row, offset) => {
      figures.push(...figuresOfRow(row, at + 1 + offset));
    });
  });
  return DecorationSet.create(doc, figures);
}

function figuresOfRow(row: Node, at: number): Decoration[] {
  const written: SectionNode = row.toJSON();
  const typed = readRow(written);
  const [derived] = BLOCKS.comparison.derive({ kind: 'comparison', settings: {}, rows: [typed] }, []).rows;
  const { difference = '', percent = '' } = derived ?? {};
  const measure = typed.cells.measure ?? '';
  const end = at + row.nodeSize - 1;
  const cell = (
    key: string,
    dom: (view: EditorView, at: () => number | undefined) => HTMLElement,
    side: number,
  ) => Decoration.widget(end, dom, { key, side, ignoreSelection: true });
  return [
    cell(`difference ${difference}`, () => computed(difference), 1),
    cell(`percent ${percent}`, () => computed(percent), 2),
    cell(`remove ${measure}`, (view, where) => remover(view, where, measure), 3),
  ];
}

function computed(text: string): HTMLElement {
  const cell = document.createElement('td');
  cell.className = 'comparison-computed';
  cell.textContent = text;
  return cell;
}

function remover(view: EditorView, where: () => number | undefined, measure: string): HTMLElement {
  const cell = document.createElement('td');
  cell.className = 'comparison-remove';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', measure === '' ? 'Remove this row' : `Remove the row ${measure}`);
  button.addEventListener('click', () => {
    const at = where();
    const place = at === undefined ? undefined : placeOf(view.state.doc.resolve(at));
    if (!place || !view.editable) return;
    view.dispatch(removeRow(view.state, place));
    view.focus();
  });
  cell.append(button);
  return cell;
}

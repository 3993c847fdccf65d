import { type ComparisonInput, comparisonTable } from '@countersign/document';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { comparisonRow, insertRows, placeOf } from '../comparison/place.ts';
import { asComparison, type Grid, gridTable, readTabbed } from './grid.ts';
import { gridOfHtml } from './html-grid.ts';

/** A table that was just pasted and could be a comparison table instead. */
export type ComparisonOffer = { readonly grid: Grid; readonly comparison: ComparisonInput };

/** Pastes from spreadsheets: as a table, into a comparison table, and with the offer to make one. */
export const SpreadsheetPaste = Extension.create<{ onOffer: (offer: ComparisonOffer) => void }>({
  name: 'spreadsheetPaste',
  addOptions: () => ({ onOffer: () => undefined }),
  addProseMirrorPlugins() {
    const { onOffer } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const grid = gridOf(event.clipboardData);
            return grid !== undefined && (pasteRows(view, grid) || pasteTable(view, grid, onOffer));
          },
        },
      }),
    ];
  },
});

function gridOf(clipboard: DataTransfer | null): Grid | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  return html.includes('<table') ? gridOfHtml(html) : readTabbed(clipboard?.getData('text/plain') ?? '');
}

function pasteRows(view: EditorView, grid: Grid): boolean {
  const place = placeOf(view.state.selection.$head);
  if (!place) return false;
  const rows = grid.map((texts) => comparisonRow(view.state.schema, texts));
  view.dispatch(insertRows(view.state, place, rows));
  return true;
}

function pasteTable(view: EditorView, grid: Grid, onOffer: (offer: ComparisonOffer) => void): boolean {
  if (isInTable(view.state)) return false;
  const node = view.state.schema.nodeFromJSON(gridTable(grid));
  view.dispatch(view.state.tr.replaceSelectionWith(node).scrollIntoView());
  const comparison = asComparison(grid);
  if (comparison) onOffer({ grid, comparison });
  return true;
}

/** Puts the comparison in place of the table that was pasted; false when that is not there any more as it was. */
export function acceptOffer(view: EditorView, { grid, comparison }: ComparisonOffer): boolean {
  const { doc, schema, tr } = view.state;
  let at: number | undefined;
  doc.forEach((node, offset) => {
    if (node.type.name === 'table' && holds(node, grid)) at = offset;
  });
  const table = at === undefined ? null : doc.nodeAt(at);
  if (at === undefined || !table) return false;
  view.dispatch(tr.replaceWith(at, at + table.nodeSize, schema.nodeFromJSON(comparisonTable(comparison))));
  return true;
}

const holds = (table: Node, grid: Grid) =>
  table.childCount === grid.length &&
  grid.every((texts, row) =>
    texts.every((text, cell) => table.child(row).maybeChild(cell)?.textContent === text),
  );

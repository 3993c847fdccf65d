import { GapCursor } from '@tiptap/pm/gapcursor';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { announce } from '../../ui/state/announcer.tsx';
import { type BlockPlace, blockAt, type CellPlace, cellAt } from './place.ts';
import { readingOf, typedColumns } from './reading.ts';
import { withCell } from './rows.ts';
import type { Scene } from './scene.ts';

/** Where in a cell the caret comes to stand. */
export type Side = 'start' | 'end';

/** The columns of a row that the caret may be in, in their order. */
export function stopsOf(block: BlockPlace, row: number, scene: Scene): readonly string[] {
  const reading = readingOf(block.node, scene.known);
  return reading ? typedColumns(reading, row).map(({ key }) => key) : [];
}

/** Puts the caret into a cell, or the focus on its choices, and says which it is. A cell that is not there yet is made. */
export function enterCell(
  view: EditorView,
  scene: Scene,
  at: number,
  row: number,
  column: string,
  side: Side = 'end',
): void {
  const block = blockAt(view.state.doc, at);
  if (!block) return;
  const tr = withCell(view.state.tr, block, row, column);
  if (tr.docChanged) view.dispatch(tr);
  const found = blockAt(view.state.doc, at);
  const target = found && cellAt(found, row, column);
  if (!target) return;
  const dom = view.nodeDOM(target.at);
  const control =
    dom instanceof HTMLElement
      ? dom.querySelector<HTMLElement>('select, input:checked, input, [data-entry]')
      : null;
  if (control) {
    control.focus();
    return;
  }
  const position = side === 'start' ? target.at + 1 : target.at + target.cell.nodeSize - 1;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)).scrollIntoView());
  view.focus();
  const label = readingOf(found.node, scene.known)?.columns.find(({ key }) => key === column)?.label;
  announce(`${label || 'Cell'}, row ${row + 1} of ${found.node.childCount}`);
}

/** The cell after or before a place, across rows; undefined past the last and before the first. */
export function neighbour(
  place: CellPlace,
  by: 1 | -1,
  scene: Scene,
): { row: number; column: string } | undefined {
  const stops = stopsOf(place, place.row, scene);
  const next = stops[stops.indexOf(place.column) + by];
  if (stops.includes(place.column) && next !== undefined) return { row: place.row, column: next };
  for (let row = place.row + by; row >= 0 && row < place.node.childCount; row += by) {
    const column = stopsOf(place, row, scene).at(by === 1 ? 0 : -1);
    if (column !== undefined) return { row, column };
  }
  return undefined;
}

/** The cell of the same column in the next row up or down in which somebody types there. */
export function inColumn(
  place: CellPlace,
  by: 1 | -1,
  scene: Scene,
): { row: number; column: string } | undefined {
  for (let row = place.row + by; row >= 0 && row < place.node.childCount; row += by)
    if (stopsOf(place, row, scene).includes(place.column)) return { row, column: place.column };
  return undefined;
}

/** Takes the caret out of a block: into the text beside it. Below the last block of a section a paragraph is made for it. */
export function leaveBlock(view: EditorView, { at }: Pick<BlockPlace, 'at'>, by: 1 | -1): void {
  const node = view.state.doc.nodeAt(at);
  if (!node) return;
  const { tr } = view.state;
  const edge = by === 1 ? at + node.nodeSize : at;
  const beside = by === 1 ? tr.doc.nodeAt(edge) : tr.doc.resolve(edge).nodeBefore;
  if (by === 1 && !beside) {
    const paragraph = view.state.schema.nodes.paragraph?.create();
    if (paragraph) tr.insert(edge, paragraph);
    tr.setSelection(TextSelection.create(tr.doc, edge + 1));
  } else if (beside?.isTextblock) {
    tr.setSelection(TextSelection.create(tr.doc, by === 1 ? edge + 1 : edge - 1));
  } else if (!beside || blockAt(tr.doc, by === 1 ? edge : edge - beside.nodeSize)) {
    tr.setSelection(new GapCursor(tr.doc.resolve(edge)));
  } else tr.setSelection(Selection.near(tr.doc.resolve(edge), by));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** Takes a block as a whole: from there it is removed, or left by the arrow keys. */
export function takeBlock(view: EditorView, { at }: Pick<BlockPlace, 'at'>): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
  view.focus();
}

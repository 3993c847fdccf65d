import { BLOCKS } from '@countersign/domain';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { asOneStep } from '../one-step.ts';
import { tellWhy } from '../tell-why.ts';
import { enterCell, inColumn, leaveBlock, neighbour, type Side, stopsOf, takeBlock } from './moves.ts';
import { beforeRow, blockAt, type CellPlace, cellAt, placeOf } from './place.ts';
import { addRow, moveRow, removeRow } from './rows.ts';
import type { Scene } from './scene.ts';

type Act = (view: EditorView, place: CellPlace, scene: Scene) => boolean;

const mayAdd = ({ kind }: CellPlace) => !BLOCKS[kind].rowsGiven;

/** Adds a row below, and puts the caret into one cell of it. */
const newRow: Act = (view, place, scene) => {
  if (!mayAdd(place)) return true;
  view.dispatch(addRow(view.state, place));
  const block = blockAt(view.state.doc, place.at);
  if (!block) return true;
  const stops = stopsOf(block, place.row + 1, scene);
  const column = stops.includes(place.column) ? place.column : stops[0];
  if (column !== undefined) enterCell(view, scene, place.at, place.row + 1, column);
  return true;
};

const newRowFromItsStart: Act = (view, place, scene) => newRow(view, { ...place, column: '' }, scene);

const step =
  (by: 1 | -1, side: Side): Act =>
  (view, place, scene) => {
    const next = neighbour(place, by, scene);
    if (next) enterCell(view, scene, place.at, next.row, next.column, side);
    else if (by === 1 && mayAdd(place)) return newRowFromItsStart(view, place, scene);
    else leaveBlock(view, place, by);
    return true;
  };

const leap =
  (by: 1 | -1): Act =>
  (view, place, scene) => {
    const next = inColumn(place, by, scene);
    if (next) enterCell(view, scene, place.at, next.row, next.column);
    else leaveBlock(view, place, by);
    return true;
  };

const below: Act = (view, place, scene) => {
  const next = inColumn(place, 1, scene);
  if (next) enterCell(view, scene, place.at, next.row, next.column);
  else if (mayAdd(place)) return newRow(view, place, scene);
  else leaveBlock(view, place, 1);
  return true;
};

/** An arrow moves within the text of a cell first, and on from its edge. */
const fromEdge =
  (direction: 'up' | 'down' | 'left' | 'right', act: Act): Act =>
  (view, place, scene) => {
    const inText = view.hasFocus() && placeOf(view.state.selection.$head)?.at === place.at;
    if (inText && (!view.state.selection.empty || !view.endOfTextblock(direction))) return false;
    return act(view, place, scene);
  };

const sideways =
  (by: 1 | -1): Act =>
  (view, place, scene) => {
    const next = neighbour(place, by, scene);
    if (next) enterCell(view, scene, place.at, next.row, next.column, by === 1 ? 'start' : 'end');
    else leaveBlock(view, place, by);
    return true;
  };

/**
 * Whether somebody else's caret stands in one of these rows; then says so. A row that is moved is taken out and put in
 * again, so that what is typed in it at that moment would be lost.
 */
function isOthers(view: EditorView, place: CellPlace, ...rows: readonly number[]): boolean {
  const others = rows.some((row) => {
    const dom = row < 0 || row >= place.node.childCount ? null : view.nodeDOM(beforeRow(place, row));
    return dom instanceof HTMLElement && dom.querySelector('.caret') !== null;
  });
  if (others)
    tellWhy(
      view.dom,
      'Somebody else is writing in this row or the one beside it. Move or remove it when they have left.',
    );
  return others;
}

const remove: Act = (view, place, scene) => {
  if (!mayAdd(place) || isOthers(view, place, place.row)) return true;
  view.dispatch(removeRow(view.state.tr, place));
  const block = blockAt(view.state.doc, place.at);
  if (!block) return true;
  const row = Math.min(place.row, block.node.childCount - 1);
  const column =
    row < 0
      ? undefined
      : (stopsOf(block, row, scene).find((key) => key === place.column) ?? stopsOf(block, row, scene)[0]);
  if (column === undefined) takeBlock(view, place);
  else enterCell(view, scene, place.at, row, column);
  return true;
};

const shift =
  (by: 1 | -1): Act =>
  (view, place, scene) => {
    if (!mayAdd(place) || isOthers(view, place, place.row, place.row + by)) return true;
    const tr = moveRow(view.state.tr, place, by);
    if (!tr) return true;
    view.dispatch(tr);
    enterCell(view, scene, place.at, place.row + by, place.column);
    return true;
  };

const lineBreak: Act = (view) => {
  const { state } = view;
  const { hardBreak } = state.schema.nodes;
  if (hardBreak && state.selection.$head.parent.type.contentMatch.matchType(hardBreak))
    view.dispatch(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/** The first Ctrl+A takes the cell, the next everything. */
const takeCell: Act = (view, { node, at, row, column }) => {
  const found = cellAt({ node, at }, row, column);
  if (!found || found.cell.content.size === 0) return false;
  const taken = TextSelection.create(view.state.doc, found.at + 1, found.at + found.cell.nodeSize - 1);
  if (view.state.selection.eq(taken)) return false;
  view.dispatch(view.state.tr.setSelection(taken));
  return true;
};

/** At the start of a cell there is nothing to join with. */
const keepApart =
  (at: 'start' | 'end'): Act =>
  (view) => {
    const { empty, $head } = view.state.selection;
    return (
      empty && (at === 'start' ? $head.parentOffset === 0 : $head.parentOffset === $head.parent.content.size)
    );
  };

/** The keys of a block, as in a spreadsheet. Each gives way to the editor's own where it has nothing to do. */
export const BLOCK_KEYS: Readonly<Record<string, Act>> = {
  Tab: step(1, 'end'),
  'Shift-Tab': step(-1, 'end'),
  Enter: below,
  'Shift-Enter': lineBreak,
  ArrowDown: fromEdge('down', leap(1)),
  ArrowUp: fromEdge('up', leap(-1)),
  ArrowLeft: fromEdge('left', sideways(-1)),
  ArrowRight: fromEdge('right', sideways(1)),
  'Mod-Enter': newRowFromItsStart,
  'Mod-Shift-Backspace': remove,
  'Alt-ArrowUp': shift(-1),
  'Alt-ArrowDown': shift(1),
  'Mod-a': takeCell,
  Backspace: keepApart('start'),
  Delete: keepApart('end'),
  Escape: (view, place) => {
    takeBlock(view, place);
    return true;
  },
};

/** Does what a key does in a cell; false when the editor's own does. */
export function pressIn(view: EditorView, scene: Scene, key: string, place: CellPlace | undefined): boolean {
  return view.editable && place !== undefined && (BLOCK_KEYS[key]?.(view, place, scene) ?? false);
}

/** Does what a key does in the cell the caret is in, or with the block that is taken as a whole. */
export function pressAtCaret(view: EditorView, scene: Scene, key: string): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection)) return pressIn(view, scene, key, placeOf(selection.$head));
  const block = blockAt(view.state.doc, selection.from);
  if (!block || !view.editable) return false;
  switch (key) {
    case 'Enter':
    case 'ArrowDown':
    case 'ArrowRight':
      leaveBlock(view, block, 1);
      return true;
    case 'Backspace':
    case 'Delete':
      // Undone by itself, and not together with the words typed just before.
      asOneStep(view, view.state.tr.deleteSelection().scrollIntoView());
      return true;
    case 'ArrowUp':
    case 'ArrowLeft':
      leaveBlock(view, block, -1);
      return true;
    case 'Tab': {
      const column = stopsOf(block, 0, scene)[0];
      if (column !== undefined) enterCell(view, scene, block.at, 0, column);
      return column !== undefined;
    }
    default:
      return false;
  }
}

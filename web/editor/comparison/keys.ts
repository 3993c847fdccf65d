import type { EditorState, Transaction } from '@tiptap/pm/state';
import { comparisonRow, goTo, insertRows, type Place, placeOf, removeRow } from './place.ts';

type Act = (state: EditorState, place: Place) => Transaction | undefined;

const WIDTH = 3;

const step =
  (by: 1 | -1): Act =>
  (state, place) => {
    const next = place.row * WIDTH + place.cell + by;
    if (next < 0) return undefined;
    const row = Math.floor(next / WIDTH);
    return row < place.table.childCount
      ? goTo(state.tr, place, row, next % WIDTH)
      : insertRows(state, place, [comparisonRow(state.schema)]);
  };

const leap =
  (by: 1 | -1): Act =>
  (state, place) => {
    const row = place.row + by;
    return row >= 0 && row < place.table.childCount ? goTo(state.tr, place, row, place.cell) : undefined;
  };

const below: Act = (state, place) =>
  place.row + 1 < place.table.childCount
    ? goTo(state.tr, place, place.row + 1, place.cell)
    : insertRows(state, place, [comparisonRow(state.schema)], place.cell);

/** The keys of a comparison table. Each gives way to the editor's own where it has nothing to do. */
export const COMPARISON_KEYS: Readonly<Record<string, Act>> = {
  Tab: step(1),
  'Shift-Tab': step(-1),
  Enter: below,
  ArrowDown: leap(1),
  ArrowUp: leap(-1),
  'Mod-Enter': (state, place) => insertRows(state, place, [comparisonRow(state.schema)]),
  'Mod-Shift-Backspace': removeRow,
};

/** Does what a key does in the cell the caret is in; undefined when the caret is in none, or nothing is to be done. */
export function pressInComparison(state: EditorState, key: string): Transaction | undefined {
  const place = placeOf(state.selection.$head);
  return place && COMPARISON_KEYS[key]?.(state, place);
}

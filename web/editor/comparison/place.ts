import type { Node, ResolvedPos, Schema } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** A cell of a comparison table: where the table is in the document, and the cell in the table, both from 0. */
export type Place = {
  readonly table: Node;
  readonly at: number;
  readonly row: number;
  readonly cell: number;
};

const CELLS = ['comparisonMeasure', 'comparisonPrevious', 'comparisonCurrent'] as const;

/** The cell a position is in; undefined outside comparison tables. */
export function placeOf(position: ResolvedPos): Place | undefined {
  for (let depth = position.depth; depth > 0; depth -= 1) {
    const table = position.node(depth);
    if (table.type.name !== 'comparisonTable') continue;
    return {
      table,
      at: position.before(depth),
      row: position.index(depth),
      cell: position.depth > depth ? position.index(depth + 1) : 0,
    };
  }
  return undefined;
}

/** The position before a row; the end of the table for the row after the last. */
export function beforeRow({ table, at }: Pick<Place, 'table' | 'at'>, row: number): number {
  let position = at + 1;
  for (let index = 0; index < row && index < table.childCount; index += 1)
    position += table.child(index).nodeSize;
  return position;
}

/** A row with these three texts. */
export function comparisonRow(schema: Schema, texts: readonly string[] = []): Node {
  const cells = CELLS.map((name, index) => {
    const text = texts[index] ?? '';
    return schema.node(name, null, text === '' ? [] : [schema.text(text)]);
  });
  return schema.node('comparisonRow', null, cells);
}

/** Puts the caret at the end of a cell, as far as there is one. */
export function goTo(
  tr: Transaction,
  table: Pick<Place, 'table' | 'at'>,
  row: number,
  cell: number,
): Transaction {
  const found = table.table.maybeChild(row);
  if (!found || found.childCount === 0) return tr;
  let position = beforeRow(table, row) + 1;
  const last = Math.min(cell, found.childCount - 1);
  for (let index = 0; index < last; index += 1) position += found.child(index).nodeSize;
  const end = position + found.child(last).nodeSize - 1;
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
}

/** Adds rows below a place and puts the caret into one cell of the first. */
export function insertRows(state: EditorState, place: Place, rows: readonly Node[], cell = 0): Transaction {
  const tr = state.tr.insert(beforeRow(place, place.row + 1), [...rows]);
  const table = tr.doc.nodeAt(place.at);
  return table ? goTo(tr, { table, at: place.at }, place.row + 1, cell) : tr;
}

/** Takes the row of a place away, and the caret to the row that takes its place. */
export function removeRow(state: EditorState, place: Place): Transaction {
  const tr = state.tr.delete(beforeRow(place, place.row), beforeRow(place, place.row + 1));
  const table = tr.doc.nodeAt(place.at);
  return table
    ? goTo(tr, { table, at: place.at }, Math.min(place.row, table.childCount - 1), place.cell)
    : tr;
}

import { blockNode, type RowInput } from '@countersign/document';
import { BLOCKS, type Cells, type RowBlockKind } from '@countersign/domain';
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { newActKey } from '../../api/act-key.ts';
import { type BlockPlace, beforeRow, type CellPlace, cellAt } from './place.ts';

/** The settings of a block as texts. */
export function settingsOf({ node, kind }: Pick<BlockPlace, 'node' | 'kind'>): Cells {
  return Object.fromEntries(BLOCKS[kind].settings.map(({ key }) => [key, String(node.attrs[key] ?? '')]));
}

/** Rows with ids of their own and a cell for every column that is typed. */
export function newRows(
  schema: Schema,
  kind: RowBlockKind,
  settings: Cells,
  rows: readonly RowInput[] = [{ cells: {} }],
): Node[] {
  const made = blockNode(
    kind,
    settings,
    rows.map((row) => ({ ...row, id: row.id ?? newActKey() })),
  );
  return (made.content ?? []).map((row) => schema.nodeFromJSON(row));
}

/** Adds a blank row below a place, above the first when it is row -1. */
export function addRow(
  state: EditorState,
  place: Pick<CellPlace, 'node' | 'at' | 'kind' | 'row'>,
): Transaction {
  const rows = newRows(state.schema, place.kind, settingsOf(place));
  return state.tr.insert(beforeRow(place, place.row + 1), rows);
}

/** Takes the row of a place away. */
export function removeRow(tr: Transaction, place: CellPlace): Transaction {
  return tr.delete(beforeRow(place, place.row), beforeRow(place, place.row + 1));
}

/** Moves the row of a place past its neighbour; undefined where there is none. */
export function moveRow(tr: Transaction, place: CellPlace, by: 1 | -1): Transaction | undefined {
  const to = place.row + by;
  const row = place.node.maybeChild(place.row);
  if (!row || to < 0 || to >= place.node.childCount) return undefined;
  const from = beforeRow(place, place.row);
  const target = by === 1 ? beforeRow(place, to + 1) : beforeRow(place, to);
  return by === 1
    ? tr.insert(target, row).delete(from, from + row.nodeSize)
    : tr.delete(from, from + row.nodeSize).insert(target, row);
}

/** Makes sure that a row has a cell of this column: a status that was added later has none in older rows. */
export function withCell(tr: Transaction, block: BlockPlace, row: number, column: string): Transaction {
  if (cellAt(block, row, column)) return tr;
  const [sample] = newRows(tr.doc.type.schema, block.kind, settingsOf(block));
  const blank = sample && cellAt({ node: block.node.copy(Fragment.from(sample)), at: 0 }, 0, column);
  return blank ? tr.insert(beforeRow(block, row + 1) - 1, blank.cell) : tr;
}

/** Puts a text in place of what a cell holds. */
export function writeCell(tr: Transaction, at: number, cell: Node, text: string): Transaction {
  if (cell.textContent === text && cell.childCount <= 1) return tr;
  const { schema } = tr.doc.type;
  return tr.replaceWith(at + 1, at + cell.nodeSize - 1, text === '' ? [] : [schema.text(text)]);
}

import type { BlockKind } from '../../section/blocks/kind.ts';
import type { Row, Table } from './paper.ts';

/** A row whose cells are found by the key of their column; a cell that is not there is an empty text. */
export interface KeyedRow<Key extends string> {
  readonly table: Table;
  readonly row: Row;
  readonly line: number;
  readonly cell: (key: Key) => string;
}

/**
 * The rows of a typed block by the keys of its columns, or of an imported table whose headings say the same. Empty where a
 * needed column is missing, or the block is of none of the kinds.
 */
export function keyedRows<Key extends string>(
  table: Table,
  kinds: readonly BlockKind[],
  headings: Readonly<Record<Key, RegExp>>,
  needed: readonly Key[],
): KeyedRow<Key>[] {
  const [head, ...rows] = table.rows;
  if (!head || (table.block !== undefined && !kinds.includes(table.block))) return [];
  const columnOf = (key: Key) =>
    table.columns?.indexOf(key) ?? head.cells.findIndex((title) => headings[key].test(title.trim()));
  if (needed.some((key) => columnOf(key) < 0)) return [];
  return rows.map((row) => ({
    table,
    row,
    line: row.line,
    cell: (key) => row.cells[columnOf(key)]?.trim() ?? '',
  }));
}

import type { RowBlockKind } from '@countersign/domain';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { columnOf, kindOf } from './reading.ts';

/** A block in the document: its node and the position before it. */
export interface BlockPlace {
  readonly node: Node;
  readonly at: number;
  readonly kind: RowBlockKind;
}

/** A cell of a block: its row from 0, and the key of its column. */
export interface CellPlace extends BlockPlace {
  readonly row: number;
  readonly column: string;
}

/** The block at a position; undefined where there is none. */
export function blockAt(doc: Node, at: number): BlockPlace | undefined {
  const node = doc.nodeAt(at);
  const kind = node && kindOf(node);
  return node && kind ? { node, at, kind } : undefined;
}

/** The cell a position is in; undefined outside blocks. */
export function placeOf(position: ResolvedPos): CellPlace | undefined {
  for (let depth = position.depth - 2; depth > 0; depth -= 1) {
    const node = position.node(depth);
    const kind = kindOf(node);
    if (kind === undefined) continue;
    const column = columnOf(position.node(depth + 2));
    return { node, at: position.before(depth), kind, row: position.index(depth), column };
  }
  return undefined;
}

/** The row a position before it leads to: the place of its first cell, whatever its column is called. */
export function rowPlaceAt(doc: Node, at: number): CellPlace | undefined {
  const position = doc.resolve(at);
  const kind = kindOf(position.parent);
  if (kind === undefined || position.depth === 0) return undefined;
  const row = position.index();
  return { node: position.parent, at: position.before(), kind, row, column: '' };
}

/** The position before a row; the end of the block for the row after the last. */
export function beforeRow({ node, at }: Pick<BlockPlace, 'node' | 'at'>, row: number): number {
  let position = at + 1;
  for (let index = 0; index < row && index < node.childCount; index += 1)
    position += node.child(index).nodeSize;
  return position;
}

/** The first cell of a column in a row: the position before it, and itself. */
export function cellAt(
  block: Pick<BlockPlace, 'node' | 'at'>,
  row: number,
  column: string,
): { readonly at: number; readonly cell: Node } | undefined {
  const found = block.node.maybeChild(row);
  if (!found) return undefined;
  let at = beforeRow(block, row) + 1;
  for (let index = 0; index < found.childCount; index += 1) {
    const cell = found.child(index);
    if (columnOf(cell) === column) return { at, cell };
    at += cell.nodeSize;
  }
  return undefined;
}

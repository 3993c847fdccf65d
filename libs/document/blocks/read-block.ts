import { BLOCKS, type Cells, type RowBlockKind, type TypedBlock, type TypedRow } from '@countersign/domain';
import { printable } from '../render/printed/runs.ts';
import { kindOfNode } from '../schema/blocks.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';

const comparisonColumns: Readonly<Record<string, string>> = {
  comparisonMeasure: 'measure',
  comparisonPrevious: 'previous',
  comparisonCurrent: 'current',
};

/** The kind of block a node is; undefined for text, lists and plain tables. */
export function blockKindOf(node: SectionNode): RowBlockKind | undefined {
  return kindOfNode(node.type);
}

/** The key of the column a cell belongs to; empty for what is no cell of a block. */
export function columnOfCell(cell: SectionNode): string {
  return comparisonColumns[cell.type] ?? textAttributeOf(cell, 'column');
}

/** A text attribute of a node; empty where there is none. */
export function textAttributeOf(node: SectionNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? printable(value).trim() : '';
}

/** The cells of one column in a row: usually one, two for a moment while two people add it. */
export function cellsOf(row: SectionNode, column: string): readonly SectionNode[] {
  return (row.content ?? []).filter((cell) => columnOfCell(cell) === column);
}

/** The block a node is, as people typed it; a cell that was doubled for a moment loses nothing. */
export function readBlock(node: SectionNode): TypedBlock | undefined {
  const kind = blockKindOf(node);
  if (kind === undefined) return undefined;
  const settings: Cells = Object.fromEntries(
    BLOCKS[kind].settings.map(({ key }) => [key, textAttributeOf(node, key)]),
  );
  return { kind, settings, rows: (node.content ?? []).map(readRow) };
}

/** One row as typed. */
export function readRow(row: SectionNode): TypedRow {
  const cells: Record<string, string> = {};
  for (const cell of row.content ?? []) {
    const column = columnOfCell(cell);
    const text = printable(sectionText(cell)).trim();
    cells[column] = [cells[column] ?? '', text].filter((part) => part !== '').join(' ');
  }
  return { id: textAttributeOf(row, 'id'), cells };
}

/** The typed blocks of a section, in order. */
export function blocksIn(doc: SectionNode): TypedBlock[] {
  return (doc.content ?? []).flatMap((node) => readBlock(node) ?? []);
}

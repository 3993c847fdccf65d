import { BLOCKS, type Cells, type RowBlockKind } from '@countersign/domain';
import { nodeNameOf } from '../schema/blocks.ts';
import type { SectionNode } from '../schema/section-doc.ts';

/** A row to build: its cells by column, its id where it already has one, and the sources of its bound cells. */
export interface RowInput {
  readonly id?: string;
  readonly cells: Cells;
  readonly sources?: Cells;
}

const comparisonCells: Readonly<Record<string, string>> = {
  measure: 'comparisonMeasure',
  previous: 'comparisonPrevious',
  current: 'comparisonCurrent',
};

/** A block as a node of a section: one cell for every column that is typed. Ids and sources are left out where empty. */
export function blockNode(
  kind: RowBlockKind,
  settings: Cells = {},
  rows: readonly RowInput[] = [],
): SectionNode {
  const columns = BLOCKS[kind].columns(settings).filter(({ derived }) => !derived);
  return {
    type: nodeNameOf(kind),
    attrs: settings,
    content: rows.map((row) =>
      rowNode(
        kind,
        row,
        columns.map(({ key }) => key),
      ),
    ),
  };
}

function rowNode(
  kind: RowBlockKind,
  { id, cells, sources }: RowInput,
  columns: readonly string[],
): SectionNode {
  const attrs = {
    ...(id ? { id } : {}),
    ...(sources && Object.keys(sources).length > 0 ? { sources: JSON.stringify(sources) } : {}),
  };
  return {
    type: kind === 'comparison' ? 'comparisonRow' : 'blockRow',
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    content: columns.map((column) => cellNode(kind, column, cells[column] ?? '')),
  };
}

function cellNode(kind: RowBlockKind, column: string, text: string): SectionNode {
  const content = text === '' ? {} : { content: [{ type: 'text', text }] };
  const own = kind === 'comparison' ? comparisonCells[column] : undefined;
  return own === undefined ? { type: 'blockCell', attrs: { column }, ...content } : { type: own, ...content };
}

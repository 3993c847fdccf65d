import {
  columnOfCell,
  type DrawnTrend,
  hasTrends,
  kindOfNode,
  liveTrend,
  readBlock,
  type SectionNode,
  sourcesOfRow,
} from '@countersign/document';
import {
  BLOCKS,
  type BlockColumn,
  type BlockDefinition,
  type Cells,
  type Derivation,
  type RowBlockKind,
  readFigure,
  readsOf,
  type TypedBlock,
} from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import type { Known } from './scene.ts';

/** A block as it is shown: what was typed, what is bound, and what follows from both. */
export interface Reading {
  readonly definition: BlockDefinition;
  readonly block: TypedBlock;
  readonly columns: readonly BlockColumn[];
  readonly derivation: Derivation;
  /** Where the bound cells of each row are read from, by column. */
  readonly sources: readonly Cells[];
  /** Whether each row came with the section: its words are not typed over. */
  readonly given: readonly boolean[];
  /** The trend of each row that is bound to the store; the column is there only while one row has one. */
  readonly trends: readonly (DrawnTrend | undefined)[];
}

const readings = new WeakMap<Node, { readonly known: Known; readonly reading: Reading }>();

/** The kind of block a node is; undefined for all others. */
export const kindOf = (node: Node): RowBlockKind | undefined => kindOfNode(node.type.name);

/** The key of the column a cell belongs to. */
export const columnOf = (cell: Node): string => columnOfCell({ type: cell.type.name, attrs: cell.attrs });

/** Reads a block, once for as long as neither it nor what is known changes: only the table that was touched is computed. */
export function readingOf(node: Node, known: Known): Reading | undefined {
  const before = readings.get(node);
  if (before?.known === known) return before.reading;
  const kind = kindOf(node);
  const written: SectionNode = node.toJSON();
  const typed = readBlock(filledIn(written, known));
  if (kind === undefined || typed === undefined) return undefined;
  const sources = (written.content ?? []).map(sourcesOfRow);
  const block = {
    ...typed,
    rows: typed.rows.map((row, at) => ({ ...row, cells: bound(row.cells, sources[at], known) })),
  };
  const definition = BLOCKS[kind];
  const trends = hasTrends(written)
    ? (written.content ?? []).map((row) => liveTrend(row, known.figures))
    : [];
  const reading = {
    definition,
    block,
    columns: definition
      .columns(block.settings)
      .filter(({ holds }) => holds !== 'trend' || trends.some(Boolean)),
    derivation: definition.derive(block, known.around),
    sources,
    given: block.rows.map(({ id }) => known.given.has(id)),
    trends,
  };
  readings.set(node, { known, reading });
  return reading;
}

/** Whether a column of a row comes with it, so that nobody types there. */
export const isLocked = ({ given }: Reading, row: number, { locked, asked }: BlockColumn): boolean =>
  locked === true || (asked === true && given[row] === true);

/** The columns of a row that somebody types in. */
export function typedColumns(reading: Reading, row: number): readonly BlockColumn[] {
  return reading.columns.filter(
    (column) => !column.derived && !isLocked(reading, row, column) && !reading.sources[row]?.[column.key],
  );
}

function bound(cells: Cells, sources: Cells = {}, known: Known): Cells {
  const shown = Object.entries(sources).map(([column, source]) => [
    column,
    known.figures.get(source)?.text ?? cells[column] ?? '',
  ]);
  return shown.length === 0 ? cells : { ...cells, ...Object.fromEntries(shown) };
}

/** The same with what its bound figures say now, which a live document does not hold. */
function filledIn(node: SectionNode, known: Known): SectionNode {
  if (node.type === 'figure') {
    const source = node.attrs?.source;
    const figure = typeof source === 'string' ? known.figures.get(source) : undefined;
    const text = figure && readFigure(readsOf(String(node.attrs?.reads)), figure);
    return text === undefined ? node : { ...node, attrs: { ...node.attrs, text } };
  }
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => filledIn(child, known)) };
}

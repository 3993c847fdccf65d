import type { RowBlockKind } from './kind.ts';

/**
 * What a column takes: words, a figure, a day such as `2026-03-31`, one of its choices, or places of the paper. A trend is
 * drawn from the months of the store that lead up to the row's bound figure: nobody types it, and a row that was typed by
 * hand has none.
 */
export type ColumnHolds = 'words' | 'figure' | 'day' | 'choice' | 'place' | 'trend';

/** One of the answers a cell may hold; the label is what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * A column of a block. A derived one is computed from the others, a locked one comes with the row: nobody types either.
 * `asked`: locked in a row that the section was given, free in one that people added.
 */
export interface BlockColumn {
  readonly key: string;
  readonly label: string;
  readonly holds: ColumnHolds;
  readonly derived?: true;
  readonly locked?: true;
  readonly asked?: true;
  readonly choices?: readonly Choice[];
  /** Printed in small below the words of the first column, so that a table of many columns stays readable. */
  readonly inFirst?: true;
}

/** Something that is set once for a whole block: its caption, a label of a column, its statuses. */
export interface BlockSetting {
  readonly key: string;
  readonly label: string;
}

/** The text of each cell by the key of its column. A cell that is missing is blank, and blank is not zero. */
export type Cells = Readonly<Record<string, string>>;

/** One row as typed. Its id stays the same for as long as it lives, through papers that carry it on. */
export interface TypedRow {
  readonly id: string;
  readonly cells: Cells;
}

/** A block as people typed it. */
export interface TypedBlock {
  readonly kind: RowBlockKind;
  readonly settings: Cells;
  readonly rows: readonly TypedRow[];
}

/** What follows from the rows and is said below them: a list with its title, or one sentence without items. */
export interface BlockNote {
  readonly title: string;
  readonly items: readonly string[];
}

/** What follows from what was typed: printed figures and derived cells row by row, rows at the foot, notes below. */
export interface Derivation {
  readonly rows: readonly Cells[];
  readonly foot: readonly Cells[];
  readonly notes: readonly BlockNote[];
}

/** A section as blocks see it that are derived from the whole paper. */
export interface SectionAround {
  readonly key: string;
  readonly number: string;
  readonly heading: string;
  readonly leadLine?: string;
  readonly signed: boolean;
  readonly blocks: readonly TypedBlock[];
}

/** The paper around a block; without one, what needs it is blank. */
export type PaperAround = readonly SectionAround[];

/** How a block reads: as a table, as items with a bold title, or as plain sentences. */
export type BlockForm = 'table' | 'items' | 'sentences';

/** One kind of block: its words, its columns, and what follows from them. */
export interface BlockDefinition {
  readonly kind: RowBlockKind;
  /** As the menu names it. */
  readonly name: string;
  /** One line that says what it is for. */
  readonly hint: string;
  readonly form: BlockForm;
  readonly settings: readonly BlockSetting[];
  /** The rows come from elsewhere: nobody adds or removes one. */
  readonly rowsGiven?: true;
  /** What it prints follows from other sections too: shown without the paper around it, it is blank. */
  readonly drawnFromPaper?: true;
  columns(settings: Cells): readonly BlockColumn[];
  derive(block: TypedBlock, around: PaperAround): Derivation;
}

/** A derivation of rows alone. */
export const rowsOnly = (rows: readonly Cells[]): Derivation => ({ rows, foot: [], notes: [] });

/** Nothing follows: every cell is printed as it was typed. */
export const asTyped = ({ rows }: TypedBlock): Derivation => rowsOnly(rows.map(() => ({})));

/** Where a thing stands: its line in the file (from 1), its section as printed, and the sub-heading or label above it. */
export interface Place {
  readonly line: number;
  readonly section: string;
  readonly under: string;
}

/** A heading as printed. `number` is empty where it has none; `level` counts from 1. */
export interface Heading extends Place {
  readonly kind: 'heading';
  readonly number: string;
  readonly text: string;
  readonly level: number;
}

/** A paragraph, or an item of a list with its depth from 0; a paragraph has none. Free of markup. */
export interface Prose extends Place {
  readonly kind: 'prose';
  readonly text: string;
  readonly depth?: number;
}

/** One row of cells, free of markup; an empty cell is an empty text. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table with its heading row, or rows, first. */
export interface Table extends Place {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

/** Whatever a paper is made of, in its order. */
export type Block = Heading | Prose | Table;

/** One line of the front sheet: `Date of Meeting` and what stands beside it. */
export interface FrontLine {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** A paper as the checks see it: everything that is printed, with its line in the file. */
export interface TypedPaper {
  readonly title: string;
  readonly frontSheet: readonly FrontLine[];
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
}

import type { Html } from '../html/element.ts';

/** A stretch of text with one look. `href` is safe to link to. */
export type PrintedText = {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Said beside other words, in a lower voice. */
  readonly small?: true;
  readonly href?: string;
  /** An anchor of the same edition, where a medium can link to it. */
  readonly to?: string;
};

/** What a line is made of. */
export type Run = PrintedText | { readonly kind: 'break' };

/** A paragraph; numbered ones are the common reference of a meeting. */
export type PrintedParagraph = {
  readonly kind: 'paragraph';
  /** `5.1.1.3`, or null inside lists and tables. */
  readonly number: string | null;
  readonly runs: readonly Run[];
};

/** A heading inside a section; `depth` 1 stands right below the section's own heading, with no step left out. */
export type PrintedHeading = {
  readonly kind: 'heading';
  readonly depth: 1 | 2;
  readonly runs: readonly Run[];
};

/** A list; the items of a list that is nested too deep follow as items of their parent. */
export type PrintedList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
};

/** A cell. Spans always fit the table. */
export type PrintedCell = {
  readonly header: boolean;
  /** Figures: right-aligned, in tabular digits. */
  readonly numeric: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
};

/** A table whose cells fill its grid exactly: no overlap, no gap. */
export type PrintedTable = {
  readonly kind: 'table';
  readonly caption: string;
  readonly comparison: boolean;
  readonly columns: number;
  readonly head: readonly (readonly PrintedCell[])[];
  readonly body: readonly (readonly PrintedCell[])[];
};

/** A chart: one drawing for every medium, the sentences that stand for it, and its figures as a table. */
export type PrintedChart = {
  readonly kind: 'chart';
  readonly caption: string;
  readonly description: string;
  /** SVG. */
  readonly drawing: Html;
  readonly table: PrintedTable;
  /** Whether the same figures are printed in the table before it. */
  readonly figuresAbove: boolean;
};

/** A small line in a cell of a table: one drawing for every medium, and the sentences that stand for it. */
export type PrintedTrend = {
  readonly kind: 'trend';
  /** SVG. */
  readonly drawing: Html;
  readonly says: string;
};

/** An image that was uploaded to the paper, by its id, with the words that stand for it where it cannot be seen. */
export type PrintedPicture = {
  readonly kind: 'picture';
  readonly image: string;
  readonly alt: string;
  readonly caption: string;
};

/** A block of a section, ready to be written in any medium: numbered, derived, nothing unsafe left. */
export type Block =
  | PrintedParagraph
  | PrintedHeading
  | PrintedList
  | PrintedTable
  | PrintedChart
  | PrintedTrend
  | PrintedPicture;

/** A section in its place. `depth` 1 is the uppermost; no depth is skipped on the way down. */
export type PrintedSection = {
  readonly anchor: string;
  readonly number: string;
  readonly heading: string;
  readonly depth: 1 | 2 | 3;
  /** Plain lines below the heading: the lead, who wrote on whose behalf, that no update was received. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
};

/** One figure of a file, in the words of the file. */
export interface FileRow {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly measure: string;
  readonly area: string;
  readonly category: string;
  readonly period: string;
  readonly value: string;
  readonly extractedOn: string;
  readonly provisional: string;
  readonly source: string;
}

/** What a column says of its rows. */
export type ColumnMeaning = Exclude<keyof FileRow, 'line'>;

import type { Cells } from '../section/blocks/block.ts';
import type { RowBlockKind } from '../section/blocks/kind.ts';

/** The rows of a block that follow from a list of the template: the column of each item's name, and of its wording. */
export interface RowsOfList {
  readonly list: string;
  readonly name: string;
  readonly wording?: string;
}

/**
 * A block that a section starts with. A block of rows brings its settings and the cells of its first rows, or a row for
 * each item of a list. Texts are filled from the paper's period: `{period}` "Q3 and Q4 2023/24", `{period-before}`,
 * `{period-next}`, `{span}` "October 2023 – March 2024", `{span-next}`, `{until}` "March 2024", `{until-next}`, `{year}` "12
 * months ending Mar 24", `{year-before}`, `{month-1}` to `{month-12}` its months, `{last-months}` its last three, `{achieved}` "Delivery Achieved October 2023 – March 2024", `{scheduled}`. In a
 * repeated section `{name}`, `{wording}` and `{n}` are the item's. Headings are of level 3 unless they say 4.
 */
export type StartingBlock =
  | { readonly block: 'heading'; readonly text: string; readonly level?: 3 | 4 }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list' }
  | {
      readonly block: 'comparison-table';
      readonly caption: string;
      readonly measures: readonly string[];
      /** How a column is named after the month its twelve months end with, `Year to {MMM YY}`, where it is not as usual. */
      readonly label?: string;
    }
  | { readonly block: 'chart'; readonly form: 'bars' | 'lines' }
  | {
      readonly block: 'rows';
      readonly kind: RowBlockKind;
      readonly settings?: Cells;
      readonly rows?: readonly Cells[];
      /** What the first rows stand for, where they stand for something: the keys of the strands of a summary. */
      readonly ids?: readonly string[];
      readonly each?: RowsOfList;
    };

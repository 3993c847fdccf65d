import type { DeadlineRule } from '../calendar/deadlines.ts';
import type { PeriodKind, YearCalendar } from '../calendar/period.ts';
import type { RouteStep } from '../paper/route.ts';
import type { Cells } from '../section/blocks/block.ts';
import type { RowBlockKind } from '../section/blocks/kind.ts';

/** The five kinds of paper of the field; the kind decides layout details, never rules. */
export type PaperKind = 'A' | 'B' | 'C' | 'D' | 'E';

/** One section of a template. `number` is printed as it stands; a `group` has a heading and no text of its own. */
export interface SectionDefinition {
  readonly key: string;
  readonly number: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly kind: 'text' | 'group';
  /** Who writes it: the author, or a lead named at commission. */
  readonly writer: 'author' | 'lead';
  readonly required: boolean;
  /** What belongs here, shown beside the editor and never printed. */
  readonly guidance: string;
  /** Headings the section starts with; `{period}` patterns are filled from the paper's period. */
  readonly starts?: readonly StartingBlock[];
  /** A standing statement it starts with, to be confirmed or changed. */
  readonly statement?: string;
}

/**
 * A block that a section starts with. A block of rows brings its settings and the cells of its first rows. In texts `{achieved}`, `{scheduled}`, `{period}` and `{year}` are filled from the
 * paper's period: "Delivery Achieved October 2023 – March 2024", "Delivery Scheduled ...", "Q3 and Q4 2023/24", "12 months
 * ending Mar 24". Headings are of level 3 unless they say 4.
 */
export type StartingBlock =
  | { readonly block: 'heading'; readonly text: string; readonly level?: 3 | 4 }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list' }
  | { readonly block: 'comparison-table'; readonly caption: string; readonly measures: readonly string[] }
  | { readonly block: 'chart'; readonly form: 'bars' | 'lines' }
  | {
      readonly block: 'rows';
      readonly kind: RowBlockKind;
      readonly settings?: Cells;
      readonly rows?: readonly Cells[];
    };

/** A field of the front sheet: its exact label, and which recorded fact fills it. */
export interface FrontSheetField {
  readonly label: string;
  readonly from:
    | 'report-to'
    | 'title'
    | 'marking'
    | 'agenda-number'
    | 'chief-officer'
    | 'written-on'
    | 'edition'
    | 'report-from'
    | 'meeting-day'
    | 'author'
    | 'approval'
    | 'cog';
}

/** A template as data. A paper keeps the version it started from; `key` names it through all its versions. */
export interface TemplateDefinition {
  readonly key: string;
  /** 1, 2, 3 ... A stored version never changes: a change is a new version. */
  readonly version: number;
  readonly kind: PaperKind;
  readonly name: string;
  readonly strategy: string;
  readonly marking: 'OFFICIAL';
  readonly period: { readonly kind: PeriodKind; readonly calendar: YearCalendar };
  readonly leadLabel: string;
  readonly frontSheet: readonly FrontSheetField[];
  readonly sections: readonly SectionDefinition[];
  readonly deadlines: readonly DeadlineRule[];
  readonly route: readonly RouteStep[];
}

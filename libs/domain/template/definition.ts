import type { DeadlineRule } from '../calendar/deadlines.ts';
import type { PeriodKind, YearCalendar } from '../calendar/period.ts';
import type { RouteStep } from '../paper/route.ts';
import type { BlockKind } from '../section/blocks/kind.ts';
import type { FrontSheetField } from './front-sheet-field.ts';
import type { SectionRepeat, TemplateList } from './list.ts';
import type { StartingBlock } from './starting-block.ts';

/** The five kinds of paper of the field; the kind decides layout details, never rules. */
export const PAPER_KINDS = ['A', 'B', 'C', 'D', 'E'] as const;

/** One of {@link PAPER_KINDS}. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A kind of block that a section may hold, at least `min` and at most `max` times. */
export interface AllowedBlock {
  readonly kind: BlockKind;
  readonly min?: number;
  readonly max?: number;
}

/**
 * One section of a template. `number` is printed as it stands; a `group` has a heading and no text of its own. In a
 * section that is repeated, or stands below one, `number` may say `{n}` (which item it is) and `{up}` (the number above),
 * `key` may say `{key}`, and `heading` and `guidance` may say `{n}`, `{name}` and `{wording}`.
 */
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
  /** What the section starts with. */
  readonly starts?: readonly StartingBlock[];
  /** A standing statement it starts with, to be confirmed or replaced. */
  readonly statement?: string;
  readonly repeat?: SectionRepeat;
  /** Blocks without which it is not complete. */
  readonly requires?: readonly BlockKind[];
  /** The only blocks it may hold; any, where it does not say. */
  readonly allows?: readonly AllowedBlock[];
  /** Why it has no figures, where it has none. */
  readonly narrativeOnly?: string;
}

/**
 * How the labels that follow from the period are worded, where it is not as usual: `achieved` and `scheduled` say
 * `{span}` and `{span-next}`, `comparison` says `{MMM YY}`.
 */
export interface LabelPatterns {
  readonly achieved?: string;
  readonly scheduled?: string;
  readonly comparison?: string;
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
  /** Whether its papers are marked SENSITIVE from the start. */
  readonly sensitive?: boolean;
  /** Who may see its papers or what may be done with them, printed after the marking on every page. */
  readonly handling?: string;
  /** Words at the foot of every page. */
  readonly footer?: string;
  readonly period: { readonly kind: PeriodKind; readonly calendar: YearCalendar };
  readonly leadLabel: string;
  readonly frontSheet: readonly FrontSheetField[];
  readonly sections: readonly SectionDefinition[];
  readonly lists?: readonly TemplateList[];
  /** The statuses of its delivery plans, in their order. */
  readonly statuses?: readonly string[];
  readonly labels?: LabelPatterns;
  readonly deadlines: readonly DeadlineRule[];
  readonly route: readonly RouteStep[];
}

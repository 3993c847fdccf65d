import type { StartingBlock } from './starting-block.ts';

/** What sections of a template can be repeated over. */
export const REPEATS_OVER = ['strands', 'priorities', 'commitments', 'areas', 'questions'] as const;

/** One of {@link REPEATS_OVER}. */
export type RepeatOver = (typeof REPEATS_OVER)[number];

/** A section that stands once for each item of the list `from`; what is below it stands once for each, too. */
export interface SectionRepeat {
  readonly over: RepeatOver;
  readonly from: string;
}

/** One item of a list. Its key stays when its name changes, so that the next paper knows it again. */
export interface TemplateListItem {
  readonly key: string;
  readonly name: string;
  /** The key of the item above it: the group of a strand, the priority of a commitment. */
  readonly group?: string;
  /** What is said of it at length: the hint of a question, the promise of a commitment. */
  readonly wording?: string;
  /** What its section starts with, in place of what the section says. */
  readonly starts?: readonly StartingBlock[];
  /** Why its section has no figures, where it has none. */
  readonly narrativeOnly?: string;
}

/** A named list of a template. */
export interface TemplateList {
  readonly key: string;
  readonly name: string;
  readonly items: readonly TemplateListItem[];
}

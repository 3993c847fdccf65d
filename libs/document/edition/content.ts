import type { FilledLine } from '@countersign/domain';
import type { SectionDoc } from '../schema/section-doc.ts';

/** How a paper may be handled. The tier is always OFFICIAL; SENSITIVE is a flag inside it. */
export type EditionMarking = {
  readonly tier: 'OFFICIAL';
  readonly sensitive: boolean;
  /** Handling instruction, printed after the marking. */
  readonly handling?: string;
};

/** How the text of a section came to stand in the edition; `unsigned` stands in drafts only. */
export type EditionSectionStatus =
  | 'unsigned'
  | 'signed'
  | 'accepted'
  | 'written-on-behalf'
  | 'no-update'
  | 'author';

/** One section as frozen. A group is a heading with sections below it. */
export type EditionSection = {
  readonly key: string;
  /** As printed, `5.1.1`; empty for a section without a number. */
  readonly number: string;
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly kind: 'group' | 'text';
  /** What the lead is called, `Thematic lead`. */
  readonly leadLabel?: string;
  /** The lead's rank and name on the day the edition was cut. */
  readonly leadLine?: string;
  readonly status: EditionSectionStatus;
  /** Rank and name of who wrote in the lead's place, when the status is `written-on-behalf`. */
  readonly writtenBy?: string;
  readonly doc: SectionDoc | null;
};

/** What an edition says: exactly this is made canonical, hashed, signed and never changed. */
export type EditionContent = {
  readonly format: 'countersign/edition@1';
  readonly title: string;
  readonly marking: EditionMarking;
  /** Words at the foot of every page. */
  readonly footer?: string;
  /** What was filled in on the front sheet by hand, by the keys of its lines. */
  readonly written?: readonly FilledLine[];
  readonly reportTo: string;
  readonly reportFrom: string;
  readonly strategy?: string;
  readonly period: {
    readonly kind: string;
    readonly calendar: string;
    /** First day, `2025-10-01`. */
    readonly start: string;
  };
  readonly periodLabel: string;
  readonly sections: readonly EditionSection[];
};

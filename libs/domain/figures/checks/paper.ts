import type { Period } from '../../calendar/period.ts';
import type { BlockKind } from '../../section/blocks/kind.ts';
import type { FigureSource } from '../figure-source.ts';

/**
 * Where a thing stands: its line in the file (from 1), its section as printed, and the sub-heading or label above it.
 * In a paper written here a line is the number of the block, counted through, and `at` says where its editor finds it.
 */
export interface Place {
  readonly line: number;
  readonly section: string;
  readonly under: string;
  readonly at?: BlockPlace;
}

/** A block of a section: the section's key, and its position among the section's blocks from 0. */
export interface BlockPlace {
  readonly sectionKey: string;
  readonly block: number;
}

/** A heading as printed. `number` is empty where it has none; `level` counts from 1. */
export interface Heading extends Place {
  readonly kind: 'heading';
  readonly number: string;
  readonly text: string;
  readonly level: number;
  /** The typed blocks of the section that it heads, in their order; a file brings none. */
  readonly holds?: readonly HeldBlock[];
}

/** A typed block that stands in a section, whatever is in it. */
export interface HeldBlock {
  readonly kind: BlockKind;
  readonly at: BlockPlace;
}

/** How many blocks of a kind a section must and may hold. */
export interface BlockLimit {
  readonly kind: BlockKind;
  readonly min?: number;
  readonly max?: number;
}

/** A figure in a sentence that is bound to its source: where it stands in the text, and what it says. */
export interface BoundFigure {
  readonly index: number;
  readonly end: number;
  readonly source: FigureSource;
  readonly value: number;
}

/** A paragraph, or an item of a list with its depth from 0; a paragraph has none. Free of markup. */
export interface Prose extends Place {
  readonly kind: 'prose';
  readonly text: string;
  readonly depth?: number;
  /** The figures in it that are bound; where there are none every figure is only read. */
  readonly bound?: readonly BoundFigure[];
  /** Taken over from the last paper of the series and not touched since. */
  readonly carriedOver?: boolean;
}

/** One row of cells, free of markup; an empty cell is an empty text. `sources` are those of its bound cells, by column. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly sources?: Readonly<Record<number, FigureSource>>;
}

/** A table with its heading row, or rows, first. One written here says which block it is and the key of each column. */
export interface Table extends Place {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly block?: BlockKind;
  readonly columns?: readonly string[];
  readonly caption?: string;
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
  /** What is known about it beyond what it prints; a file brings none. */
  readonly known?: KnownOfPaper;
}

/** What Countersign knows about a paper beyond its text. Whatever is missing is not checked against. */
export interface KnownOfPaper {
  readonly period?: Period;
  /** The paper of the series before this one, as it was printed. */
  readonly previous?: TypedPaper;
  readonly sections?: readonly KnownSection[];
  /** Names of whatever is attached: `Appendix A`. */
  readonly attachments?: readonly string[];
  readonly preferredTerms?: readonly PreferredTerm[];
  readonly measures?: readonly KnownMeasure[];
  /** Days of operations and events that are known to repeat, by name. */
  readonly occurrences?: Readonly<Record<string, readonly string[]>>;
  readonly bands?: SizeBands;
}

/** What a section's template says of it. */
export interface KnownSection {
  readonly key: string;
  /** As printed, `5.1.1 Knife Crime`: the `section` of its blocks. */
  readonly section: string;
  readonly guidance: string;
  /** Blocks that its template requires. */
  readonly requires: readonly BlockKind[];
  /** The only blocks that its template allows; undefined for all. */
  readonly allows?: readonly BlockKind[];
  /** How many of some of them it must and may hold. */
  readonly limits?: readonly BlockLimit[];
  /** Why it has no figures, where the template or the author says so. */
  readonly narrativeOnly?: string;
  /** The statuses of its delivery plan, beside the total. */
  readonly statuses?: readonly string[];
}

/** A term that the organisation prefers, and what it stands for. */
export interface PreferredTerm {
  readonly use: string;
  readonly not: readonly string[];
}

/** What is known of a measure: whether more is better, and which end of a rank is best. */
export interface KnownMeasure {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: string;
  readonly polarity: 'more-is-better' | 'less-is-better' | 'neither';
  readonly bestRank: 'first' | 'last';
}

/** What words of size allow, in per cent: settings of the organisation. */
export interface SizeBands {
  readonly slightBelow: number;
  readonly stableBelow: number;
  readonly significantFrom: number;
  /** A movement from this on needs an explanation. */
  readonly explainFrom: number;
}

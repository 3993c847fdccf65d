/** Which recorded facts can fill a line of the front sheet. */
export const FRONT_SHEET_FACTS = [
  'report-to',
  'title',
  'marking',
  'agenda-number',
  'chief-officer',
  'written-on',
  'edition',
  'report-from',
  'meeting-day',
  'author',
  'approval',
  'cog',
] as const;

/** One of {@link FRONT_SHEET_FACTS}. */
export type FrontSheetFact = (typeof FRONT_SHEET_FACTS)[number];

/** A line of the front sheet: its exact label, and which recorded fact fills it. */
export interface FactLine {
  readonly label: string;
  readonly from: FrontSheetFact;
}

/** What a written line of the front sheet may hold. */
export const WRITTEN_KINDS = ['text', 'day', 'figure', 'choice', 'person'] as const;

/** One of {@link WRITTEN_KINDS}. */
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** A line of the front sheet that no event records, so that whoever prepares the paper fills it in. */
export interface WrittenLine {
  readonly label: string;
  readonly from: 'written';
  /** Names it through all versions of the template, whatever its label. */
  readonly key: string;
  readonly kind: WrittenKind;
  /** Whether a paper cannot be submitted without it. */
  readonly required: boolean;
  /** What belongs here, shown beside the field and never printed. */
  readonly guidance: string;
  /** What can be chosen, for a choice. */
  readonly choices?: readonly string[];
}

/** A line of the front sheet. */
export type FrontSheetField = FactLine | WrittenLine;

/** Whether somebody fills in the line. */
export const isWritten = (field: FrontSheetField): field is WrittenLine => field.from === 'written';

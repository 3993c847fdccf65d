import type { FrontSheetField } from '../front-sheet-field.ts';

/** The front sheet of a scrutiny board's paper, in the board's own labels and order. */
export const BOARD_FRONT_SHEET: readonly FrontSheetField[] = [
  { label: 'Report to', from: 'report-to' },
  { label: 'Title of Report', from: 'title' },
  { label: 'Classification of Paper', from: 'marking' },
  { label: 'Agenda Number', from: 'agenda-number' },
  { label: 'Chief Officer', from: 'chief-officer' },
  { label: 'Date Paper was Written', from: 'written-on' },
  { label: 'Version Number', from: 'edition' },
  { label: 'Report from', from: 'report-from' },
  { label: 'Date of Meeting', from: 'meeting-day' },
  { label: 'Author on behalf of Chief Officer', from: 'author' },
  { label: 'Date of Approval by Chief Officer', from: 'approval' },
  {
    label: 'COG meeting date / date of approval (Please indicate whether paper presented to COG or not)',
    from: 'cog',
  },
];

/** The front sheet of a paper that answers questions: the board's own, and where the questions came from. */
export const QUESTION_FRONT_SHEET: readonly FrontSheetField[] = [
  ...BOARD_FRONT_SHEET,
  {
    label: 'Questions set by',
    from: 'written',
    key: 'set-by',
    kind: 'text',
    required: true,
    guidance: 'The person or team of the commissioner’s office that set them.',
  },
  {
    label: 'Questions received on',
    from: 'written',
    key: 'received-on',
    kind: 'day',
    required: false,
    guidance: 'The day on which the force was sent them.',
  },
];

/** What stands at the foot of every page of a plan update. */
export const PLAN_FOOTER = 'Figures are as extracted for this update and may be restated in later ones.';

/** The cover of a plan update: fewer lines, the same facts, and whom to ask. */
export const PLAN_COVER: readonly FrontSheetField[] = [
  { label: 'Report to', from: 'report-to' },
  { label: 'Title of Report', from: 'title' },
  { label: 'Classification of Paper', from: 'marking' },
  { label: 'Agenda Number', from: 'agenda-number' },
  { label: 'Version Number', from: 'edition' },
  { label: 'Date Paper was Written', from: 'written-on' },
  { label: 'Produced by', from: 'author' },
  {
    label: 'Contact for this update',
    from: 'written',
    key: 'contact',
    kind: 'person',
    required: false,
    guidance: 'Who answers questions about it. The line is left out while nobody is named.',
  },
  { label: 'Report from', from: 'report-from' },
  { label: 'Date of Meeting', from: 'meeting-day' },
  { label: 'Date of Approval by Chief Officer', from: 'approval' },
  { label: 'Presented to COG', from: 'cog' },
];

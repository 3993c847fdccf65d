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

/** The cover of a plan update: fewer lines, the same facts. */
export const PLAN_COVER: readonly FrontSheetField[] = [
  { label: 'Report to', from: 'report-to' },
  { label: 'Title of Report', from: 'title' },
  { label: 'Classification of Paper', from: 'marking' },
  { label: 'Agenda Number', from: 'agenda-number' },
  { label: 'Version Number', from: 'edition' },
  { label: 'Date Paper was Written', from: 'written-on' },
  { label: 'Produced by', from: 'author' },
  { label: 'Report from', from: 'report-from' },
  { label: 'Date of Meeting', from: 'meeting-day' },
  { label: 'Date of Approval by Chief Officer', from: 'approval' },
  { label: 'Presented to COG', from: 'cog' },
];

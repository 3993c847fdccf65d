/** The typed blocks a section can hold beside text, lists and plain tables, in the words of the field. */
export const BLOCK_KINDS = [
  'comparison',
  'chart',
  'dashboard',
  'summary-dashboard',
  'risk-register',
  'delivery-achieved',
  'delivery-scheduled',
  'commitments',
  'month-table',
  'type-by-month',
  'result-list',
  'survey',
  'forecast',
  'position',
  'questions',
  'commitment-updates',
  'statement',
  'consultation',
  'exceptions',
  'next-steps',
  'image',
] as const;

/** Which typed block a node of a section is. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The kinds that are made of rows; a chart and an image are not. */
export type RowBlockKind = Exclude<BlockKind, 'chart' | 'image'>;

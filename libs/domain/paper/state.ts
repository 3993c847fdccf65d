/** Where a paper can stand between commission and the end. */
export const PAPER_STATES = [
  'commissioned',
  'drafting',
  'returned',
  'with-officer',
  'with-body',
  'approved',
  'on-agenda',
  'issued',
  'presented',
  'closed',
  'deferred',
  'withdrawn',
] as const;

/** One of {@link PAPER_STATES}. `with-officer` and `with-body` wait for a step of the paper's approval route. */
export type PaperState = (typeof PAPER_STATES)[number];

/** The words for a state on screen; a paper that waits for a route step shows that step's own name instead. */
export const PAPER_STATE_WORDS: Readonly<Record<PaperState, string>> = {
  commissioned: 'Commissioned',
  drafting: 'Drafting',
  returned: 'Returned',
  'with-officer': 'With Chief Officer',
  'with-body': 'With COG',
  approved: 'Approved',
  'on-agenda': 'On agenda',
  issued: 'Issued',
  presented: 'Presented',
  closed: 'Closed',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
};

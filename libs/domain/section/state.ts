import type { PaperState } from '../paper/state.ts';

/** Where a section can stand. `no-update`: the paper prints that its lead sent nothing. */
export const SECTION_STATES = [
  'not-started',
  'drafting',
  'submitted',
  'accepted',
  'returned',
  'no-update',
] as const;

/** One of {@link SECTION_STATES}. */
export type SectionState = (typeof SECTION_STATES)[number];

/** The words for a section's state on screen. */
export const SECTION_STATE_WORDS: Readonly<Record<SectionState, string>> = {
  'not-started': 'Not started',
  drafting: 'Drafting',
  submitted: 'Signed by lead',
  accepted: 'Accepted',
  returned: 'Returned to lead',
  'no-update': 'No update received',
};

/** The paper's states in which its sections are worked on; in every other they are frozen. */
export const WRITING_STATES = ['drafting', 'returned'] as const satisfies readonly PaperState[];

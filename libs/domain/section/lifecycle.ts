import type { Capacity } from '../access/capacity.ts';
import type { SectionAsk } from './asks.ts';
import type { SectionNeed } from './needs.ts';
import type { SectionState } from './state.ts';

/** One row: from where, to where, by whom, what must hold, and what the act must bring. */
export interface SectionRule {
  readonly from: readonly SectionState[];
  readonly to: SectionState | 'same';
  readonly by: readonly Capacity[];
  readonly needs: readonly SectionNeed[];
  readonly asks: readonly SectionAsk[];
}

const UNSIGNED = ['not-started', 'drafting', 'returned'] as const;

/** THE lifecycle of a section that has a lead. Sections of the author have no sign-off of their own. */
export const SECTION_LIFECYCLE = {
  startSection: {
    from: ['not-started'],
    to: 'drafting',
    by: ['section-lead', 'paper-author'],
    needs: [],
    asks: [],
  },
  submitSection: {
    from: UNSIGNED,
    to: 'submitted',
    by: ['section-lead'],
    needs: ['has-a-lead', 'not-empty', 'images-described', 'nothing-owed'],
    asks: ['hash-of-section'],
  },
  acceptSection: {
    from: ['submitted'],
    to: 'accepted',
    by: ['paper-author'],
    needs: ['has-a-lead'],
    asks: ['hash-of-section'],
  },
  returnSection: {
    from: ['submitted', 'accepted'],
    to: 'returned',
    by: ['paper-author'],
    needs: ['has-a-lead'],
    asks: ['reason'],
  },
  reopenSection: {
    from: ['submitted', 'accepted', 'no-update'],
    to: 'drafting',
    by: ['section-lead', 'paper-author'],
    needs: ['has-a-lead'],
    asks: ['reason'],
  },
  submitSectionOnBehalf: {
    from: UNSIGNED,
    to: 'accepted',
    by: ['paper-author'],
    needs: ['has-a-lead', 'past-due', 'not-empty', 'images-described', 'nothing-owed'],
    asks: ['hash-of-section', 'reason'],
  },
  confirmSection: {
    from: ['accepted'],
    to: 'same',
    by: ['section-lead'],
    needs: ['written-on-behalf'],
    asks: ['hash-of-section'],
  },
  printNoUpdate: {
    from: UNSIGNED,
    to: 'no-update',
    by: ['paper-author'],
    needs: ['has-a-lead', 'past-due'],
    asks: ['reason'],
  },
  extendSection: {
    from: UNSIGNED,
    to: 'same',
    by: ['paper-author', 'governance'],
    needs: ['has-a-lead'],
    asks: ['due'],
  },
  assignLead: {
    from: UNSIGNED,
    to: 'same',
    by: ['paper-author', 'governance'],
    needs: ['has-a-lead'],
    asks: ['person', 'not-the-author'],
  },
  keepExtract: {
    from: UNSIGNED,
    to: 'same',
    by: ['section-lead', 'paper-author'],
    needs: [],
    asks: ['newer-extract'],
  },
} as const satisfies Record<string, SectionRule>;

/** An act on one section; the name of its GraphQL mutation too. */
export type SectionAct = keyof typeof SECTION_LIFECYCLE;

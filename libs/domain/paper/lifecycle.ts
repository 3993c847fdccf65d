import type { Capacity } from '../access/capacity.ts';
import type { Ask } from './asks.ts';
import type { Need } from './needs.ts';
import type { PaperState } from './state.ts';

/**
 * Where an act leads: a state, `same`, or one of several that the rest of the facts decide.
 * `the-next-step`: the first route step without a standing approval, or approved when there is none.
 */
export type Destination =
  | PaperState
  | 'same'
  | {
      readonly decidedBy: 'the-next-step' | 'the-outcome' | 'the-agenda' | 'what-stands';
      readonly oneOf: readonly PaperState[];
    };

/** One row of the lifecycle: from where, to where, by whom; what must hold, and what the act must bring with it. */
export interface PaperRule {
  readonly from: readonly PaperState[];
  readonly to: Destination;
  readonly by: readonly Capacity[];
  readonly needs: readonly Need[];
  readonly asks: readonly Ask[];
  /** Done to the paper by an act on its meeting, never by itself. */
  readonly through?: 'meeting';
}

const NEXT_STEP = {
  decidedBy: 'the-next-step',
  oneOf: ['with-officer', 'with-body', 'approved', 'on-agenda'],
} as const satisfies Destination;

const BEFORE_APPROVAL = ['commissioned', 'drafting', 'returned', 'with-officer', 'with-body'] as const;
const BEFORE_ISSUE = [...BEFORE_APPROVAL, 'approved', 'on-agenda'] as const;

/**
 * THE lifecycle of a paper. The same table refuses, draws the buttons, makes the test matrix and the README diagram.
 * The approval route between drafting and approved is the template's data; `commissionPaper` makes the first state.
 */
export const PAPER_LIFECYCLE = {
  startPaper: {
    from: ['commissioned'],
    to: 'drafting',
    by: ['paper-author'],
    needs: [],
    asks: [],
  },
  submitPaper: {
    from: ['drafting', 'returned'],
    to: NEXT_STEP,
    by: ['paper-author'],
    needs: [
      'sections-closed',
      'nothing-owed',
      'front-sheet-filled',
      'draft-sound',
      'images-described',
      'meeting-ahead',
      'approver-in-post',
    ],
    asks: ['hash-of-draft', 'no-open-findings'],
  },
  withdrawSubmission: {
    from: ['with-officer', 'with-body'],
    to: 'drafting',
    by: ['paper-author'],
    needs: [],
    asks: [],
  },
  approvePaper: {
    from: ['with-officer'],
    to: NEXT_STEP,
    by: ['paper-chief-officer'],
    needs: ['wrote-none-of-it'],
    asks: ['hash-of-edition', 'recent-sign-in'],
  },
  returnPaper: {
    from: ['with-officer'],
    to: 'returned',
    by: ['paper-chief-officer'],
    needs: [],
    asks: ['hash-of-edition', 'reason', 'return-to'],
  },
  recordCogOutcome: {
    from: ['with-body'],
    to: {
      decidedBy: 'the-outcome',
      oneOf: ['approved', 'on-agenda', 'with-officer', 'with-body', 'returned'],
    },
    by: ['cog-secretary', 'governance'],
    needs: ['wrote-none-of-it'],
    asks: ['hash-of-edition', 'cog-outcome', 'recent-sign-in'],
  },
  noteNotPresented: {
    from: ['approved', 'on-agenda', 'issued', 'presented', 'closed'],
    to: 'same',
    by: ['cog-secretary', 'governance'],
    needs: ['not-presented-and-not-noted'],
    asks: ['reason'],
  },
  amendPaper: {
    from: ['approved', 'on-agenda'],
    to: 'drafting',
    by: ['paper-author'],
    needs: [],
    asks: ['reason'],
  },
  acceptLatePaper: {
    from: BEFORE_ISSUE,
    to: 'same',
    by: ['governance', 'board-secretary'],
    needs: ['late-and-not-accepted'],
    asks: ['reason', 'authority'],
  },
  placeOnAgenda: {
    from: ['approved'],
    to: { decidedBy: 'the-agenda', oneOf: ['on-agenda', 'issued'] },
    by: ['governance', 'board-secretary'],
    needs: ['meeting-ahead', 'in-time-or-accepted'],
    asks: [],
  },
  takeOffAgenda: {
    from: ['on-agenda'],
    to: 'approved',
    by: ['governance', 'board-secretary'],
    needs: [],
    asks: [],
  },
  issueAgenda: {
    from: ['on-agenda'],
    to: 'issued',
    by: ['governance', 'board-secretary'],
    needs: [],
    asks: [],
    through: 'meeting',
  },
  recordOutcome: {
    from: ['issued'],
    to: { decidedBy: 'the-outcome', oneOf: ['presented', 'deferred'] },
    by: ['board-secretary', 'governance'],
    needs: ['meeting-day-reached'],
    asks: ['board-outcome'],
  },
  closePaper: {
    from: ['presented'],
    to: 'closed',
    by: ['governance', 'board-secretary'],
    needs: [],
    asks: [],
  },
  deferPaper: {
    from: [...BEFORE_ISSUE, 'issued', 'deferred'],
    to: 'deferred',
    by: ['governance'],
    needs: [],
    asks: ['reason', 'later-meeting'],
  },
  resumePaper: {
    from: ['deferred'],
    to: { decidedBy: 'what-stands', oneOf: ['drafting', 'approved'] },
    by: ['paper-author', 'governance'],
    needs: ['meeting-ahead'],
    asks: [],
  },
  withdrawPaper: {
    from: [...BEFORE_ISSUE, 'issued', 'deferred'],
    to: 'withdrawn',
    by: ['governance'],
    needs: [],
    asks: ['reason', 'authority'],
  },
  reopenPaper: {
    from: ['issued', 'presented', 'closed', 'withdrawn'],
    to: 'drafting',
    by: ['governance'],
    needs: [],
    asks: ['reason'],
  },
  assignAuthor: {
    from: [...BEFORE_ISSUE, 'deferred'],
    to: 'same',
    by: ['governance'],
    needs: [],
    asks: ['person'],
  },
  assignChiefOfficer: {
    from: [...BEFORE_APPROVAL, 'deferred'],
    to: 'same',
    by: ['governance'],
    needs: [],
    asks: ['post'],
  },
  describePaper: {
    from: ['commissioned', 'drafting', 'returned'],
    to: 'same',
    by: ['paper-author', 'governance'],
    needs: [],
    asks: ['title'],
  },
  fillFrontSheet: {
    from: ['commissioned', 'drafting', 'returned'],
    to: 'same',
    by: ['paper-author', 'governance'],
    needs: ['lines-to-fill'],
    asks: ['lines'],
  },
  answerFinding: {
    from: ['drafting', 'returned'],
    to: 'same',
    by: ['paper-author'],
    needs: [],
    asks: ['finding', 'reason'],
  },
} as const satisfies Record<string, PaperRule>;

/** An act on a whole paper; the name of its GraphQL mutation too. */
export type PaperAct = keyof typeof PAPER_LIFECYCLE;

/** The states an act may lead to from a given one. */
export function destinations(act: PaperAct, from: PaperState): readonly PaperState[] {
  const to: Destination = PAPER_LIFECYCLE[act].to;
  if (to === 'same') return [from];
  return typeof to === 'string' ? [to] : to.oneOf;
}

import type { AgendaItem } from './operations.ts';

type Kind = AgendaItem['kind'];
/** What the board decided about an item, as the API names it. */
export type Outcome = NonNullable<AgendaItem['outcome']>;

/** The words for a kind of agenda item. */
export const agendaWords: Readonly<Record<Kind, string>> = {
  PAPER: 'Paper',
  VERBAL: 'Verbal',
  TO_FOLLOW: 'To follow',
  WITHDRAWN: 'Withdrawn',
};

/** The words for what the board decided. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  NOTED: 'Noted',
  APPROVED: 'Approved',
  COMMENT: 'Commented',
  DEFERRED: 'Deferred',
};

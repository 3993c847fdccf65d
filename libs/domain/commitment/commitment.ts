import type { Cells } from '../section/blocks/block.ts';

/** What became of a promise, as the next paper answered for it. */
export const COMMITMENT_OUTCOMES = ['delivered', 'partly', 'slipped', 'dropped'] as const;

/** One of {@link COMMITMENT_OUTCOMES}. */
export type CommitmentOutcome = (typeof COMMITMENT_OUTCOMES)[number];

/** How a promise stands: open until a paper answers for it. */
export type CommitmentStanding = CommitmentOutcome | 'open';

/** The words for it on screen. */
export const COMMITMENT_WORDS: Readonly<Record<CommitmentStanding, string>> = {
  open: 'Open',
  delivered: 'Delivered',
  partly: 'Partly delivered',
  slipped: 'Slipped',
  dropped: 'Dropped',
};

/** What a scheduled item promises, in one line; empty when nothing is written in it. */
export function promisedText({ title = '', text = '' }: Cells): string {
  return [title, text]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(': ');
}

/** The outcome a cell holds; undefined when none is chosen. */
export const outcomeOf = ({ outcome }: Cells): CommitmentOutcome | undefined =>
  COMMITMENT_OUTCOMES.find((each) => each === outcome);

/** Whether a promise goes on to the next paper: it slipped, part of it is still expected, or nobody answered for it. */
export function isPromisedAgain(cells: Cells): boolean {
  const outcome = outcomeOf(cells);
  if (outcome === undefined || outcome === 'slipped') return true;
  return outcome === 'partly' && (cells.until ?? '').trim() !== '';
}

/** How many of some promises came to what. */
export interface DeliveryTally extends Readonly<Record<CommitmentStanding, number>> {
  readonly promised: number;
}

/** Delivered in full, as a share in whole per cent of those that a paper has answered for; null while there is none. */
export function deliveryRate({ promised, open, delivered }: DeliveryTally): number | null {
  const answered = promised - open;
  return answered === 0 ? null : Math.round((delivered * 100) / answered);
}

import { type Day, daysBetween, formatDay } from '../calendar/day.ts';
import type { Deadline, DeadlineKey } from '../calendar/deadlines.ts';
import type { PaperState } from './state.ts';

/** How a paper stands against its deadlines. */
export const STANDINGS = ['overdue', 'at-risk', 'on-track', 'done'] as const;

/** One of {@link STANDINGS}. */
export type Standing = (typeof STANDINGS)[number];

/** What the verdict on one paper looks at. */
export interface Progress {
  readonly state: PaperState;
  readonly sectionsSigned: number;
  readonly sectionsTotal: number;
  readonly deadlines: readonly Deadline[];
  /** Who must act next; null when nobody can, because a post is vacant or an account disabled. */
  readonly holder: string | null;
}

/** The verdict, its reason in words, and the next deadline it is measured against. */
export interface Readiness {
  readonly standing: Standing;
  readonly reason: string;
  readonly deadline: Deadline | null;
}

/** A deadline that is this many days away, or fewer, with work left is a risk. */
export const NEAR_DAYS = 3;

/** The deadline that the paper works towards in each state; none once it is out of our hands. */
const WORKS_TOWARDS: Readonly<Record<PaperState, DeadlineKey | null>> = {
  commissioned: 'contributions',
  drafting: 'contributions',
  returned: 'author',
  'with-officer': 'chief-officer',
  'with-body': 'cog',
  approved: 'cut-off',
  'on-agenda': null,
  issued: null,
  presented: null,
  closed: null,
  deferred: null,
  withdrawn: null,
};

/** On track, at risk or overdue, and why in words. */
export function readiness(progress: Progress, today: Day): Readiness {
  const deadline = nextDeadline(progress);
  if (!deadline)
    return { standing: 'done', reason: DONE_WORDS[progress.state] ?? 'Nothing is waited for.', deadline };
  const left = daysBetween(today, deadline.due);
  const waiting = whatIsLeft(progress);
  if (left < 0)
    return { standing: 'overdue', reason: `${waiting} It was due on ${formatDay(deadline.due)}.`, deadline };
  if (progress.holder === null)
    return {
      standing: 'at-risk',
      reason: 'Nobody can act on it: the post is vacant or the account disabled.',
      deadline,
    };
  if (left <= NEAR_DAYS)
    return {
      standing: 'at-risk',
      reason: `${waiting} It is due ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`}.`,
      deadline,
    };
  return { standing: 'on-track', reason: `${waiting} It is due on ${formatDay(deadline.due)}.`, deadline };
}

const DONE_WORDS: Partial<Record<PaperState, string>> = {
  'on-agenda': 'It is on the agenda.',
  issued: 'It was issued with the agenda.',
  presented: 'The board has decided.',
  closed: 'It is closed.',
  deferred: 'It was deferred.',
  withdrawn: 'It was withdrawn.',
};

function nextDeadline({ state, sectionsSigned, sectionsTotal, deadlines }: Progress): Deadline | null {
  const key = WORKS_TOWARDS[state];
  const allSigned = sectionsSigned >= sectionsTotal;
  const towards = key === 'contributions' && allSigned && state === 'drafting' ? 'author' : key;
  return deadlines.find((deadline) => deadline.key === towards) ?? null;
}

function whatIsLeft({ state, sectionsSigned, sectionsTotal, holder }: Progress): string {
  const unsigned = sectionsTotal - sectionsSigned;
  switch (state) {
    case 'commissioned':
      return 'Its author has not started it.';
    case 'drafting':
      return unsigned > 0
        ? `${unsigned} of ${sectionsTotal} sections ${unsigned === 1 ? 'is' : 'are'} not signed.`
        : 'Every section is signed; the author has not submitted it.';
    case 'returned':
      return 'It was returned to its author.';
    case 'approved':
      return 'It is not on the agenda yet.';
    default:
      return `${holder ?? 'Nobody'} has not decided.`;
  }
}

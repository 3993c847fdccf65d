import type { Status } from '../ui/status/status-tag.tsx';
import type { PaperListed, PaperShown, SectionShown } from './operations.ts';

/** The colour and icon of each state of a paper; the words come from the server. */
export const PAPER_STATUS: Readonly<Record<PaperListed['state'], Status>> = {
  COMMISSIONED: 'not-started',
  DRAFTING: 'in-progress',
  RETURNED: 'needs-attention',
  WITH_OFFICER: 'waiting',
  WITH_BODY: 'waiting',
  APPROVED: 'done',
  ON_AGENDA: 'done',
  ISSUED: 'done',
  PRESENTED: 'done',
  CLOSED: 'done',
  DEFERRED: 'waiting',
  WITHDRAWN: 'not-started',
};

/** How a paper stands against its deadlines. */
export const STANDING: Readonly<
  Record<PaperShown['standing'], { readonly status: Status; readonly word: string }>
> = {
  OVERDUE: { status: 'needs-attention', word: 'Overdue' },
  AT_RISK: { status: 'waiting', word: 'At risk' },
  ON_TRACK: { status: 'in-progress', word: 'On track' },
  DONE: { status: 'done', word: 'Done' },
};

const SECTION_STATUS: Readonly<Record<SectionShown['state'], Status>> = {
  NOT_STARTED: 'not-started',
  DRAFTING: 'in-progress',
  SUBMITTED: 'waiting',
  ACCEPTED: 'done',
  RETURNED: 'needs-attention',
  NO_UPDATE: 'needs-attention',
};

type SectionStanding = Pick<SectionShown, 'ofAuthor' | 'empty' | 'required' | 'state' | 'stateWords'>;

/** How a section stands, in colour and word. An author's own section is signed with the paper, so only its text counts. */
export function sectionStatus(section: SectionStanding): {
  readonly status: Status;
  readonly word: string;
} {
  if (!section.ofAuthor) return { status: SECTION_STATUS[section.state], word: section.stateWords };
  if (!section.empty) return { status: 'done', word: 'Written' };
  return { status: 'not-started', word: section.required ? 'Not started' : 'Empty, may stay so' };
}

const UNSIGNED: readonly SectionShown['state'][] = ['NOT_STARTED', 'DRAFTING', 'RETURNED'];

/** Whether a section still waits for its lead, who has a day for it. */
export function waitsForLead({ ofAuthor, state }: Pick<SectionShown, 'ofAuthor' | 'state'>): boolean {
  return !ofAuthor && UNSIGNED.includes(state);
}

/** A section by its number and heading. */
export function sectionName({
  number,
  heading,
}: {
  readonly number: string;
  readonly heading: string;
}): string {
  return number === '' ? heading : `${number} ${heading}`;
}

/** The first characters of a hash, as printed at the foot of a page. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

/** Words that begin with a capital where they stand alone, as they stand inside a sentence. */
export function asInSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A count with its noun: `1 comment`, `3 comments`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

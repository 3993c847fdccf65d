import { type Ask, type BoardOutcome, PAPER_LIFECYCLE } from '@countersign/domain';
import type { FieldError } from '../../ui/form/field-errors.tsx';
import type { DialogAct } from './act-words.ts';

/** What somebody filled in before an act, whether the act asks for it or not. */
export type Filled = {
  readonly reason: string;
  readonly authority: string;
  readonly meetingId: string;
  readonly keepsText: boolean;
  readonly personId: string;
  readonly postId: string;
  readonly title: string;
  readonly outcome: Uppercase<BoardOutcome> | undefined;
};

/** The ids of the fields, for the error summary. */
export const FIELD = {
  authority: 'act-authority',
  meeting: 'act-meeting',
  person: 'act-person',
  post: 'act-post',
  title: 'act-title',
  outcome: 'act-outcome',
} as const;

const MISSING: Partial<Record<Ask, (filled: Filled) => readonly FieldError[]>> = {
  authority: ({ authority }) =>
    authority.trim() === '' ? [{ field: FIELD.authority, message: 'Enter who agreed to this' }] : [],
  person: ({ personId }) =>
    personId === '' ? [{ field: FIELD.person, message: 'Choose the new author' }] : [],
  post: ({ postId }) => (postId === '' ? [{ field: FIELD.post, message: 'Choose a Chief Officer' }] : []),
  title: ({ title }) => (title.trim() === '' ? [{ field: FIELD.title, message: 'Enter a title' }] : []),
  'later-meeting': missingMeeting,
  'board-outcome': (filled) => {
    if (filled.outcome === undefined)
      return [{ field: FIELD.outcome, message: 'Choose what the board decided' }];
    return filled.outcome === 'DEFERRED' ? missingMeeting(filled) : [];
  },
};

function missingMeeting({ meetingId }: Filled): readonly FieldError[] {
  return meetingId === '' ? [{ field: FIELD.meeting, message: 'Choose the meeting it moves to' }] : [];
}

/** What an act asks for, out of the lifecycle. */
export function asksOf(act: DialogAct): readonly Ask[] {
  return PAPER_LIFECYCLE[act].asks;
}

/** What is missing before the act can be sent; the reason is checked by its own field. */
export function missing(act: DialogAct, filled: Filled): readonly FieldError[] {
  return asksOf(act).flatMap((ask) => MISSING[ask]?.(filled) ?? []);
}

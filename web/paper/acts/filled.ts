import { type Ask, type BoardOutcome, PAPER_LIFECYCLE } from '@countersign/domain';
import type { FieldError } from '../../ui/form/field-errors.tsx';
import type { DialogAct } from './act-words.ts';

/** What is typed on a line of the front sheet, and what is wrong with it. */
export type FilledLine = { readonly value: string; readonly wrong?: string };

/** What somebody filled in before an act, whether the act asks for it or not. */
export type Filled = {
  readonly reason: string;
  readonly authority: string;
  readonly meetingId: string;
  readonly keepsText: boolean;
  readonly personId: string;
  readonly postId: string;
  readonly title: string;
  /** The lines of the front sheet that were touched, by their keys. */
  readonly lines: Readonly<Record<string, FilledLine>>;
  readonly outcome: Uppercase<BoardOutcome> | undefined;
};

/** The ids of the fields, for the error summary. */
export const FIELD = {
  reason: 'act-reason',
  authority: 'act-authority',
  meeting: 'act-meeting',
  person: 'act-person',
  post: 'act-post',
  title: 'act-title',
  outcome: 'act-outcome',
} as const;

/** The id of the field of a line of the front sheet. */
export const lineField = (key: string): string => `line-${key}`;

const blank = (text: string) => text.trim() === '';
const unless = (given: boolean, field: string, message: string): readonly FieldError[] =>
  given ? [] : [{ field, message }];

const missingMeeting = ({ meetingId }: Filled) =>
  unless(meetingId !== '', FIELD.meeting, 'Choose the meeting it moves to');

const MISSING: Partial<Record<Ask, (filled: Filled) => readonly FieldError[]>> = {
  lines: ({ lines }) =>
    Object.entries(lines).flatMap(([key, { wrong }]) =>
      wrong === undefined ? [] : [{ field: lineField(key), message: wrong }],
    ),
  title: ({ title }) => unless(!blank(title), FIELD.title, 'Enter a title'),
  person: ({ personId }) => unless(personId !== '', FIELD.person, 'Choose the new author'),
  post: ({ postId }) => unless(postId !== '', FIELD.post, 'Choose a Chief Officer'),
  'later-meeting': missingMeeting,
  'board-outcome': (filled) => [
    ...unless(filled.outcome !== undefined, FIELD.outcome, 'Choose what the board decided'),
    ...(filled.outcome === 'DEFERRED' ? missingMeeting(filled) : []),
  ],
  authority: ({ authority }) => unless(!blank(authority), FIELD.authority, 'Enter who agreed to this'),
};

/** What an act asks for, out of the lifecycle. */
export function asksOf(act: DialogAct): readonly Ask[] {
  return PAPER_LIFECYCLE[act].asks;
}

/** Whether words are asked for: a deferral by the board needs its reason, any other outcome may carry a note. */
export function reasonAsked(act: DialogAct, { outcome }: Filled): 'required' | 'optional' | 'none' {
  if (asksOf(act).includes('reason')) return 'required';
  if (act !== 'recordOutcome') return 'none';
  return outcome === 'DEFERRED' ? 'required' : 'optional';
}

/** What is missing before the act can be sent. */
export function missing(act: DialogAct, filled: Filled): readonly FieldError[] {
  return [
    ...asksOf(act).flatMap((ask) => MISSING[ask]?.(filled) ?? []),
    ...(reasonAsked(act, filled) === 'required'
      ? unless(!blank(filled.reason), FIELD.reason, 'Enter the reason')
      : []),
  ];
}

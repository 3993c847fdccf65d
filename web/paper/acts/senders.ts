import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Answer, SendAct } from '../../api/act.ts';
import type { DialogAct } from './act-words.ts';
import type { Filled } from './filled.ts';
import * as acts from './operations.ts';

/** The paper an act is on, as it was shown, and the key of the press. */
export type PressOn = {
  readonly paperId: string;
  readonly on: { readonly key: string; readonly version: number };
};

/** Sends one act with what was filled in. */
type Sender = (send: SendAct, press: PressOn, filled: Filled) => Promise<Answer<unknown>>;

function sender<
  Data extends Record<string, { readonly __typename: string }>,
  Variables extends OperationVariables,
>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: (press: PressOn, filled: Filled) => Variables,
): Sender {
  return (send, press, filled) => send(mutation, variables(press, filled));
}

const bare = (press: PressOn) => press;
const reasoned = (press: PressOn, { reason }: Filled) => ({ ...press, reason: reason.trim() });
const agreed = (press: PressOn, { reason, authority }: Filled) => ({
  ...press,
  reason: reason.trim(),
  authority: authority.trim(),
});

/** For each act a dialog asks for: its mutation, and what of the form it takes along. */
export const SENDERS: Readonly<Record<DialogAct, Sender>> = {
  startPaper: sender(acts.startPaper, bare),
  withdrawSubmission: sender(acts.withdrawSubmission, bare),
  noteNotPresented: sender(acts.noteNotPresented, reasoned),
  amendPaper: sender(acts.amendPaper, reasoned),
  acceptLatePaper: sender(acts.acceptLatePaper, agreed),
  placeOnAgenda: sender(acts.placeOnAgenda, bare),
  takeOffAgenda: sender(acts.takeOffAgenda, bare),
  recordOutcome: sender(acts.recordOutcome, (press, filled) => ({
    ...press,
    outcome: filled.outcome ?? 'NOTED',
    note: filled.reason.trim() || null,
    meetingId: filled.outcome === 'DEFERRED' ? filled.meetingId : null,
    keepsText: filled.outcome === 'DEFERRED' && filled.keepsText,
  })),
  closePaper: sender(acts.closePaper, bare),
  deferPaper: sender(acts.deferPaper, (press, { meetingId, reason, keepsText }) => ({
    ...press,
    meetingId,
    reason: reason.trim(),
    keepsText,
  })),
  resumePaper: sender(acts.resumePaper, bare),
  withdrawPaper: sender(acts.withdrawPaper, agreed),
  reopenPaper: sender(acts.reopenPaper, reasoned),
  assignAuthor: sender(acts.assignAuthor, (press, { personId }) => ({ ...press, personId })),
  assignChiefOfficer: sender(acts.assignChiefOfficer, (press, { postId }) => ({
    ...press,
    postId,
  })),
  fillFrontSheet: sender(acts.fillFrontSheet, (press, { lines }) => ({
    ...press,
    lines: Object.entries(lines).map(([key, { value }]) => ({ key, value: value.trim() })),
  })),
  describePaper: sender(acts.describePaper, (press, { title }) => ({
    ...press,
    title: title.trim(),
  })),
};

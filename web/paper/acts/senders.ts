import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type Answer, useAct } from '../../api/act.ts';
import { actWords, type DialogAct } from './act-words.ts';
import type { Filled } from './filled.ts';
import * as acts from './operations.ts';

/** The paper an act is on, as it was shown, and the key of the press. */
export type PressOn = { readonly paperId: string; readonly on: { readonly key: string; readonly version: number } };

/** Sends one act with what was filled in. */
type Send = (press: PressOn, filled: Filled) => Promise<Answer<unknown>>;

/** A hook that sends one act: its mutation, and what of the form it takes along. */
function sender<Data extends Record<string, { readonly __typename: string }>, Variables extends OperationVariables>(
  act: DialogAct,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: (press: PressOn, filled: Filled) => Variables,
): () => Send {
  return function useSender() {
    const send = useAct(mutation, actWords(act).refused);
    return (press, filled) => send(variables(press, filled));
  };
}

const bare = (press: PressOn) => press;
const reasoned = (press: PressOn, { reason }: Filled) => ({ ...press, reason });
const agreed = (press: PressOn, { reason, authority }: Filled) => ({ ...press, reason, authority: authority.trim() });

/** The hook that sends each act a dialog asks for. */
export const SENDERS: Readonly<Record<DialogAct, () => Send>> = {
  startPaper: sender('startPaper', acts.startPaper, bare),
  withdrawSubmission: sender('withdrawSubmission', acts.withdrawSubmission, bare),
  noteNotPresented: sender('noteNotPresented', acts.noteNotPresented, reasoned),
  amendPaper: sender('amendPaper', acts.amendPaper, reasoned),
  acceptLatePaper: sender('acceptLatePaper', acts.acceptLatePaper, agreed),
  placeOnAgenda: sender('placeOnAgenda', acts.placeOnAgenda, bare),
  takeOffAgenda: sender('takeOffAgenda', acts.takeOffAgenda, bare),
  recordOutcome: sender('recordOutcome', acts.recordOutcome, (press, filled) => ({
    ...press,
    outcome: filled.outcome ?? 'NOTED',
    note: filled.reason === '' ? null : filled.reason,
    meetingId: filled.outcome === 'DEFERRED' ? filled.meetingId : null,
    keepsText: filled.outcome === 'DEFERRED' && filled.keepsText,
  })),
  closePaper: sender('closePaper', acts.closePaper, bare),
  deferPaper: sender('deferPaper', acts.deferPaper, (press, { meetingId, reason, keepsText }) => ({
    ...press,
    meetingId,
    reason,
    keepsText,
  })),
  resumePaper: sender('resumePaper', acts.resumePaper, bare),
  withdrawPaper: sender('withdrawPaper', acts.withdrawPaper, agreed),
  reopenPaper: sender('reopenPaper', acts.reopenPaper, reasoned),
  assignAuthor: sender('assignAuthor', acts.assignAuthor, (press, { personId }) => ({ ...press, personId })),
  assignChiefOfficer: sender('assignChiefOfficer', acts.assignChiefOfficer, (press, { postId }) => ({
    ...press,
    postId,
  })),
  describePaper: sender('describePaper', acts.describePaper, (press, { title }) => ({
    ...press,
    title: title.trim(),
  })),
};

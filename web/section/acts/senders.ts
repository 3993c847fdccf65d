import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Answer, SendAct } from '../../api/act.ts';
import type { DialogAct, SigningAct } from './act-words.ts';
import * as acts from './operations.ts';

/** The section an act is on, as it was shown, and the key of the press. */
export type PressOn = {
  readonly sectionId: string;
  readonly on: { readonly key: string; readonly version: number };
};

/** What somebody filled in before an act, whether the act asks for it or not. */
export type Filled = {
  readonly reason: string;
  readonly due: string;
  readonly personId: string;
  /** The hash of the text that was shown. */
  readonly hash: string;
};

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

const seen = (press: PressOn, { hash }: Filled) => ({ ...press, hash });
const reasoned = (press: PressOn, { reason }: Filled) => ({ ...press, reason: reason.trim() });

/** For each act on a section: its mutation, and what it takes along. */
export const SENDERS: Readonly<Record<SigningAct | DialogAct, Sender>> = {
  submitSection: sender(acts.submitSection, seen),
  confirmSection: sender(acts.confirmSection, seen),
  acceptSection: sender(acts.acceptSection, seen),
  submitSectionOnBehalf: sender(acts.submitSectionOnBehalf, (press, { hash, reason }) => ({
    ...press,
    hash,
    reason: reason.trim(),
  })),
  returnSection: sender(acts.returnSection, reasoned),
  reopenSection: sender(acts.reopenSection, reasoned),
  printNoUpdate: sender(acts.printNoUpdate, reasoned),
  extendSection: sender(acts.extendSection, (press, { due }) => ({ ...press, due })),
  assignLead: sender(acts.assignLead, (press, { personId }) => ({ ...press, personId })),
};

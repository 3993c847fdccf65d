import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import type { ActAnswer } from '../ui/act/answer.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { askForPassword } from './password-ask.ts';

/** Every act asks for this of a refusal. */
export const refusalParts = graphql(`
  fragment RefusalParts on Refusal @_unmask {
    __typename
    reasons { code text }
  }
`);

/** Every act asks for this of a conflict. */
export const conflictParts = graphql(`
  fragment ConflictParts on Conflict @_unmask {
    __typename
    message
  }
`);

type Refused = ResultOf<typeof refusalParts>;
type Overtaken = ResultOf<typeof conflictParts>;
type Named = { readonly __typename: string };

/** The answer to an act, with what the server sent back when it was done. */
export type Answer<Done> =
  | { readonly kind: 'done'; readonly result: Done }
  | Exclude<ActAnswer, { readonly kind: 'done' }>;

const isRefused = (result: Named): result is Refused => result.__typename === 'Refusal';
const isOvertaken = (result: Named): result is Overtaken => result.__typename === 'Conflict';
const isDone = <Result extends Named>(result: Result): result is Exclude<Result, Refused | Overtaken> =>
  !isRefused(result) && !isOvertaken(result);

const OLD_SIGN_IN = 'sign-in-too-old';

/** Whether all that is missing is a recent sign-in. */
const onlyNeedsPassword = (result: Named) =>
  isRefused(result) && result.reasons.every(({ code }) => code === OLD_SIGN_IN);

/** The reasons to show: the password is asked for by itself, once nothing else stands in the way. */
function shownReasons({ reasons }: Refused): readonly string[] {
  const others = reasons.filter(({ code }) => code !== OLD_SIGN_IN);
  return (others.length > 0 ? others : reasons).map(({ text }) => text);
}

/** What a result of the contract means for who acted; `refused` is the title above the reasons. */
export function answerOf<Result extends Named>(
  result: Result,
  refused: string,
): Answer<Exclude<Result, Refused | Overtaken>> {
  if (isDone(result)) return { kind: 'done', result };
  if (isRefused(result)) return { kind: 'refused', title: refused, reasons: shownReasons(result) };
  if (isOvertaken(result)) return { kind: 'conflict', message: result.message };
  throw new Error(`An act was answered by ${result.__typename}.`);
}

/** Sends an act of the contract with its variables. */
export type SendAct = <Data extends Record<string, Named>, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Answer<Exclude<Data[keyof Data], Refused | Overtaken>>>;

/**
 * Sends any act of the contract; `refused` is the title above the reasons. Asks for the password when the sign-in is
 * too old for a signature, and sends the same act again. Rejects when the server could not be reached.
 */
export function useSendAct(refused: string): SendAct {
  const client = useApolloClient();
  return useCallback<SendAct>(
    async (mutation, variables) => {
      const send = async () => {
        const { data } = await client.mutate({ mutation, variables });
        return resultOf(data);
      };
      const result = await send();
      const again = onlyNeedsPassword(result) && (await askForPassword());
      return answerOf(again ? await send() : result, refused);
    },
    [client, refused],
  );
}

/** One act of the contract, to be called with its variables, see {@link useSendAct}. */
export function useAct<Data extends Record<string, Named>, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  refused: string,
): (variables: Variables) => Promise<Answer<Exclude<Data[keyof Data], Refused | Overtaken>>> {
  const send = useSendAct(refused);
  return useCallback((variables) => send(mutation, variables), [send, mutation]);
}

function resultOf<Data extends Record<string, Named>>(data: Data | undefined): Data[keyof Data] {
  for (const name in data) return data[name];
  throw new Error('The act was not answered.');
}

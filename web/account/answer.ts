import type { ActAnswer } from '../ui/act/answer.ts';

type SignInAnswer =
  | { readonly __typename: 'Me' }
  | { readonly __typename: 'Refusal'; readonly reasons: readonly { readonly text: string }[] };

/** How the server answered somebody who proved who they are. */
export function signedInOr(answer: SignInAnswer | undefined, refused: string): ActAnswer {
  if (!answer) throw new Error('The server did not answer.');
  return answer.__typename === 'Me'
    ? { kind: 'done' }
    : { kind: 'refused', title: refused, reasons: answer.reasons.map(({ text }) => text) };
}

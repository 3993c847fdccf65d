/** What was answered about each source so far: a later answer takes the place of an earlier one, silence of none. */
export function keepAnswers<Answer extends { readonly source: string }>(
  before: ReadonlyMap<string, Answer>,
  answered: readonly Answer[] | undefined,
): ReadonlyMap<string, Answer> {
  if (answered === undefined || answered.every((answer) => before.get(answer.source) === answer))
    return before;
  return new Map([...before, ...answered.map((answer) => [answer.source, answer] as const)]);
}

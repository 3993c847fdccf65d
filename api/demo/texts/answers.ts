import type { Cells, OwedRow } from '@countersign/domain';

/** What becomes of promises in the demo, in turn: every outcome occurs. */
const ACCOUNTS: readonly Cells[] = [
  { outcome: 'delivered', account: 'Done by the end of the second month.' },
  { outcome: 'delivered' },
  {
    outcome: 'partly',
    account: 'In place in the north and the west; the south waits for two officers.',
    until: 'the end of the next quarter',
  },
  { outcome: 'delivered', account: 'Done, and it goes on as everyday work.' },
  {
    outcome: 'slipped',
    account: 'The partner’s money came a quarter late.',
    until: 'the end of the next quarter',
  },
  {
    outcome: 'dropped',
    account: 'The national scheme does the same from this spring on.',
    agreed: 'ACC Marcus Thorne',
  },
];

/** What the demo's leads say to questions of the board, in turn. */
const REPLIES: readonly Cells[] = [
  { answer: 'Yes: every one of them has a named officer, and the hub checks the list each Monday.' },
  { deferred: 'The figures by hour of the day come with the new control room system in the autumn.' },
];

/** What is said in a section to what it was given: nothing yet, or these words in their order; the rest in turn. */
export type Said =
  | 'nothing'
  | { readonly promises?: readonly Cells[]; readonly questions?: readonly Cells[] };

/** The rows that a section was given with what is said to each; `from` says where in the turn the first one stands. */
export function answered(given: readonly OwedRow[], from: number, said: Said = {}): readonly OwedRow[] {
  if (said === 'nothing') return given;
  const own = { commitments: [...(said.promises ?? [])], questions: [...(said.questions ?? [])] };
  return given.map((row, index) => {
    const turn = row.block === 'commitments' ? ACCOUNTS : REPLIES;
    return {
      ...row,
      cells: { ...row.cells, ...(own[row.block].shift() ?? turn[(from + index) % turn.length]) },
    };
  });
}

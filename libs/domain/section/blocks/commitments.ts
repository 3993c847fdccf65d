import { COMMITMENT_OUTCOMES, COMMITMENT_WORDS } from '../../commitment/commitment.ts';
import type { BlockDefinition, Cells, Choice, Derivation, TypedBlock } from './block.ts';
import { capitalised, countedInWords } from './counted-in-words.ts';

/** What became of something that was promised, to choose from. */
export const OUTCOMES: readonly Choice[] = COMMITMENT_OUTCOMES.map((value) => ({
  value,
  label: COMMITMENT_WORDS[value],
}));

/** Last period's promises, each with what became of it. The list comes from the last paper and nothing leaves it. */
export const commitmentsBlock: BlockDefinition = {
  kind: 'commitments',
  name: 'Promised last time',
  hint: 'What the last paper scheduled, and what became of each',
  form: 'table',
  rowsGiven: true,
  settings: [{ key: 'caption', label: 'Caption' }],
  columns: () => [
    { key: 'commitment', label: 'Promised', holds: 'words', locked: true },
    { key: 'outcome', label: 'Outcome', holds: 'choice', choices: OUTCOMES },
    { key: 'account', label: 'What happened, and why', holds: 'words' },
    { key: 'until', label: 'Now expected', holds: 'words' },
    { key: 'agreed', label: 'Agreed by', holds: 'words' },
  ],
  derive: (block): Derivation => ({
    rows: block.rows.map(() => ({})),
    foot: [],
    notes: block.rows.length === 0 ? [] : [{ title: tally(block), items: [] }],
  }),
};

/** What is missing before a promise is answered for, in plain words; nothing when it is. */
export function missingOf({ outcome = '', account = '', until = '', agreed = '' }: Cells): string[] {
  if (outcome === '') return ['Say what became of it.'];
  const missing: string[] = [];
  if (outcome !== 'delivered' && account.trim() === '') missing.push('Say why.');
  if (outcome === 'slipped' && until.trim() === '') missing.push('Say when it is expected now.');
  if (outcome === 'partly' && until.trim() === '' && agreed.trim() === '')
    missing.push('Say when the rest is expected, or who agreed that no more comes.');
  if (outcome === 'dropped' && agreed.trim() === '') missing.push('Say who agreed to drop it.');
  return missing;
}

function tally({ rows }: TypedBlock): string {
  const delivered = rows.filter(({ cells }) => cells.outcome === 'delivered').length;
  return `${capitalised(countedInWords(delivered, 'promise'))} of ${rows.length} delivered in full.`;
}

import { type BlockDefinition, type Cells, type Choice, rowsOnly } from './block.ts';

const ANSWERS: readonly Choice[] = [
  { value: 'stands', label: 'The statement stands' },
  { value: 'not-applicable', label: 'Not applicable' },
  { value: 'instead', label: 'Say this instead' },
];

/** An implication with a standing answer that somebody confirms, or replaces. */
export const statementBlock: BlockDefinition = {
  kind: 'statement',
  name: 'Implication statement',
  hint: 'A standing answer to confirm, or to replace with your own words',
  form: 'sentences',
  rowsGiven: true,
  settings: [{ key: 'standing', label: 'Standing answer' }],
  columns: () => [
    { key: 'answer', label: 'Answer', holds: 'choice', choices: ANSWERS },
    { key: 'text', label: 'Instead', holds: 'words' },
    { key: 'printed', label: 'Printed', holds: 'words', derived: true },
  ],
  derive: ({ rows, settings }) => rowsOnly(rows.map(({ cells }) => ({ printed: sentence(cells, settings) }))),
};

function sentence({ answer = '', text = '' }: Cells, { standing = '' }: Cells): string {
  if (answer === 'not-applicable') return text.trim() === '' ? 'Not applicable.' : `Not applicable. ${text}`;
  return answer === 'instead' ? text : standing;
}

import type { BlockDefinition, Cells, Choice, TypedBlock, TypedRow } from './block.ts';
import { capitalised, countedInWords } from './counted-in-words.ts';

/** What can be done about a risk: the five Ts. */
export const FIVE_TS: readonly Choice[] = [
  { value: 'transfer', label: 'Transfer' },
  { value: 'tolerate', label: 'Tolerate' },
  { value: 'treat', label: 'Treat' },
  { value: 'terminate', label: 'Terminate' },
  { value: 'take', label: 'Take the opportunity' },
];

const STATUSES: readonly Choice[] = [
  { value: 'open', label: 'Open' },
  { value: 'closed', label: 'Closed' },
];

/** Risks with what is done about each. They go on from paper to paper under their reference. */
export const riskRegisterBlock: BlockDefinition = {
  kind: 'risk-register',
  name: 'Risk register',
  hint: 'Risks, who owns them, and which of the five Ts answers each',
  form: 'table',
  settings: [{ key: 'caption', label: 'Caption' }],
  columns: () => [
    { key: 'ref', label: 'Ref No', holds: 'words' },
    { key: 'registered', label: 'Date registered', holds: 'day' },
    { key: 'risk', label: 'Risk Description', holds: 'words' },
    { key: 'owner', label: 'Owner', holds: 'words' },
    { key: 'mitigation', label: 'Mitigation', holds: 'words' },
    { key: 'response', label: 'Response', holds: 'choice', choices: FIVE_TS },
    { key: 'status', label: 'Status', holds: 'choice', choices: STATUSES },
  ],
  derive: (block) => ({
    rows: block.rows.map(() => ({})),
    foot: [],
    notes: [
      {
        title: `${capitalised(countedInWords(openRisks(block).length, 'open risk'))} in this register.`,
        items: [],
      },
    ],
  }),
};

/** The risks that are described and not closed. */
export function openRisks({ rows }: Pick<TypedBlock, 'rows'>): TypedRow[] {
  return rows.filter(({ cells }) => isDescribed(cells) && cells.status !== 'closed');
}

const isDescribed = ({ risk = '', ref = '' }: Cells) => risk.trim() !== '' || ref.trim() !== '';

import { asTyped, type BlockDefinition } from './block.ts';

/** What was done for one commitment of the plan, by area and unit or operation. */
export const commitmentUpdatesBlock: BlockDefinition = {
  kind: 'commitment-updates',
  name: 'Commitment updates',
  hint: 'What was done for a commitment, by area',
  form: 'items',
  settings: [{ key: 'commitment', label: 'Commitment' }],
  columns: () => [
    { key: 'area', label: 'Area or unit', holds: 'words' },
    { key: 'operation', label: 'Operation', holds: 'words' },
    { key: 'text', label: 'Update', holds: 'words' },
  ],
  derive: asTyped,
};

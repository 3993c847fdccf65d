import { asTyped, type BlockDefinition } from './block.ts';

/** What is reported by exception: a title and what it took. */
export const exceptionsBlock: BlockDefinition = {
  kind: 'exceptions',
  name: 'Exceptions',
  hint: 'What fits no strand and still matters',
  form: 'items',
  settings: [],
  columns: () => [
    { key: 'title', label: 'Title', holds: 'words' },
    { key: 'text', label: 'What happened, and what it took', holds: 'words' },
  ],
  derive: asTyped,
};

/** What happens next, each with its day or span. */
export const nextStepsBlock: BlockDefinition = {
  kind: 'next-steps',
  name: 'Next steps',
  hint: 'What happens next, each with its date or span',
  form: 'items',
  settings: [],
  columns: () => [
    { key: 'when', label: 'When', holds: 'words' },
    { key: 'text', label: 'Step', holds: 'words' },
  ],
  derive: asTyped,
};

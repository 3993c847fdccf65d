import { asTyped, type BlockColumn, type BlockDefinition, type Choice } from './block.ts';

/** How delivery items may be tagged. */
const TAGS: readonly Choice[] = [
  { value: 'prevent', label: 'Prevent' },
  { value: 'investigate', label: 'Investigate' },
  { value: 'response', label: 'Response' },
];

const item: readonly BlockColumn[] = [
  { key: 'title', label: 'Title', holds: 'words' },
  { key: 'text', label: 'What', holds: 'words' },
  { key: 'tag', label: 'Tag', holds: 'choice', choices: TAGS },
];

/** What was done in the period, and what came of it. */
export const deliveryAchievedBlock: BlockDefinition = {
  kind: 'delivery-achieved',
  name: 'Delivery achieved',
  hint: 'What was done in the period, and its impact',
  form: 'items',
  settings: [],
  columns: () => [...item, { key: 'impact', label: 'Impact', holds: 'words' }],
  derive: asTyped,
};

/** What is promised for the next period. Each row becomes a commitment that the next paper answers for. */
export const deliveryScheduledBlock: BlockDefinition = {
  kind: 'delivery-scheduled',
  name: 'Delivery scheduled',
  hint: 'What is promised for the next period; the next paper answers for each',
  form: 'items',
  settings: [],
  columns: () => [
    ...item,
    { key: 'impact', label: 'Anticipated impact', holds: 'words' },
    { key: 'expected', label: 'Expected', holds: 'words' },
  ],
  derive: asTyped,
};

import type { Status } from '../../ui/status/status-tag.tsx';
import type { LoadRow, VerdictName } from './operations.ts';

/** Verdicts in the order they are shown, with their words and the colour of their tag. */
export const VERDICTS: readonly {
  readonly verdict: VerdictName;
  readonly word: string;
  readonly status: Status;
  readonly count: (load: LoadRow) => number;
}[] = [
  { verdict: 'REFUSED', word: 'Refused', status: 'needs-attention', count: ({ refused }) => refused },
  { verdict: 'RESTATED', word: 'Restated', status: 'waiting', count: ({ restated }) => restated },
  { verdict: 'ADDED', word: 'Added', status: 'done', count: ({ added }) => added },
  { verdict: 'UNCHANGED', word: 'Unchanged', status: 'not-started', count: ({ unchanged }) => unchanged },
];

/** States of a load with their words and the colour of their tag. */
export const LOAD_STATES: Readonly<
  Record<LoadRow['state'], { readonly word: string; readonly status: Status }>
> = {
  READING: { word: 'Being read', status: 'in-progress' },
  UNREADABLE: { word: 'Not readable', status: 'needs-attention' },
  DRAFT: { word: 'Not loaded yet', status: 'waiting' },
  LOADED: { word: 'Loaded', status: 'done' },
  DISCARDED: { word: 'Discarded', status: 'not-started' },
  UNDONE: { word: 'Undone', status: 'not-started' },
};

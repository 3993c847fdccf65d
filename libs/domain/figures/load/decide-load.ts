import { blank, type Reason, say } from '../../paper/reason.ts';

/** Where a load stands: `reading` the file, a `draft` that shows what loading it would do, and what became of it. */
export const LOAD_STATES = ['reading', 'unreadable', 'draft', 'loaded', 'discarded', 'undone'] as const;

/** One of {@link LOAD_STATES}. */
export type LoadState = (typeof LOAD_STATES)[number];

/** What acts on a load are decided on. */
export interface LoadFacts {
  readonly id: string;
  readonly fileName: string;
  readonly state: LoadState;
  readonly added: number;
  readonly restated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Files of later loads that stand and restate figures of this one. */
  readonly restatedBy: readonly string[];
  /** Files of later loads that stand and gave figures of this one again, unchanged. */
  readonly repeatedBy: readonly string[];
}

/** Every reason why a draft cannot be loaded. */
export function confirmReasons({ state, added, restated, refused }: LoadFacts): readonly Reason[] {
  if (state !== 'draft') return say('load-not-draft', `${WORDS[state]} Choose the file again to load it.`);
  if (added + restated > 0) return [];
  return say(
    'nothing-to-load',
    refused > 0
      ? 'No row adds or restates a figure. Mend the rows that were refused, and choose the file again.'
      : 'Every figure of the file is stored already. Discard it.',
  );
}

/** Every reason why what was read from a file cannot be discarded. */
export const discardReasons = ({ state }: LoadFacts): readonly Reason[] =>
  state === 'draft' || state === 'unreadable'
    ? []
    : say(
        'load-not-draft',
        state === 'loaded' ? 'It is loaded already. Undo the load instead.' : WORDS[state],
      );

/** Every reason why a load cannot be undone: what it restated counts again, so nothing may stand on it. */
export function undoReasons(facts: LoadFacts, why: string): readonly Reason[] {
  if (facts.state !== 'loaded')
    return say('load-not-loaded', `${WORDS[facts.state]} There is nothing to undo.`);
  const reasons: Reason[] = [];
  if (blank(why)) reasons.push({ code: 'reason-missing', text: 'Say why it is undone.' });
  for (const file of facts.restatedBy)
    reasons.push({ code: 'load-restated', text: `${file} restates figures of it. Undo that load first.` });
  for (const file of facts.repeatedBy)
    reasons.push({ code: 'load-repeated', text: `${file} gave figures of it again. Undo that load first.` });
  return reasons;
}

const WORDS: Readonly<Record<LoadState, string>> = {
  reading: 'The file is still being read.',
  unreadable: 'The file could not be read.',
  draft: 'It is not loaded yet.',
  loaded: 'It is loaded already.',
  discarded: 'It was discarded.',
  undone: 'It was undone.',
};

import { expect, test } from '@jest/globals';
import { confirmReasons, discardReasons, LOAD_STATES, type LoadFacts, undoReasons } from './decide-load.ts';

const load = (more: Partial<LoadFacts> = {}): LoadFacts => ({
  id: 'l1',
  fileName: 'may.csv',
  state: 'draft',
  added: 3,
  restated: 1,
  unchanged: 2,
  refused: 0,
  restatedBy: [],
  repeatedBy: [],
  ...more,
});
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);
const none = { added: 0, restated: 0 };

test('only a draft is loaded, and only if it adds or restates something', () => {
  for (const state of LOAD_STATES)
    expect(codes(confirmReasons(load({ state })))).toEqual(state === 'draft' ? [] : ['load-not-draft']);
  expect(confirmReasons(load({ added: 0 }))).toEqual([]);
  expect(confirmReasons(load({ restated: 0 }))).toEqual([]);
  expect(confirmReasons(load(none))[0]?.text).toBe('Every figure of the file is stored already. Discard it.');
  expect(confirmReasons(load({ ...none, refused: 1 }))[0]?.text).toContain('Mend the rows');
});

test('what was read is discarded until it is loaded', () => {
  const may = LOAD_STATES.filter((state) => discardReasons(load({ state })).length === 0);
  expect(may).toEqual(['unreadable', 'draft']);
  expect(discardReasons(load({ state: 'loaded' }))[0]?.text).toBe(
    'It is loaded already. Undo the load instead.',
  );
});

test('a load is undone with a reason, unless later ones stand on it', () => {
  for (const state of LOAD_STATES)
    expect(codes(undoReasons(load({ state }), 'wrong file'))).toEqual(
      state === 'loaded' ? [] : ['load-not-loaded'],
    );
  const facts = load({ state: 'loaded', restatedBy: ['june.csv', 'july.csv'], repeatedBy: ['june.csv'] });
  expect(codes(undoReasons(facts, ' '))).toEqual([
    'reason-missing',
    'load-restated',
    'load-restated',
    'load-repeated',
  ]);
  expect(undoReasons(facts, 'wrong')[0]?.text).toBe('june.csv restates figures of it. Undo that load first.');
});

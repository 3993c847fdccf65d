import { expect, test } from '@jest/globals';
import type { CommitmentStanding } from './commitment.ts';
import { deliveryRate, isPromisedAgain, outcomeOf, promisedText } from './commitment.ts';
import { tallied } from './tally.ts';

test.each([
  [{ title: 'Patrols', text: 'in every ward' }, 'Patrols: in every ward'],
  [{ text: ' in every ward ' }, 'in every ward'],
  [{ title: 'Patrols' }, 'Patrols'],
  [{ impact: 'Less fear' }, ''],
])('%j promises %j', (cells, text) => {
  expect(promisedText(cells)).toBe(text);
});

test.each([
  [{}, true],
  [{ outcome: 'perhaps' }, true],
  [{ outcome: 'delivered' }, false],
  [{ outcome: 'partly' }, false],
  [{ outcome: 'partly', until: 'June' }, true],
  [{ outcome: 'slipped' }, true],
  [{ outcome: 'dropped', until: 'June' }, false],
])('%j is promised again: %s', (cells, again) => {
  expect(isPromisedAgain(cells)).toBe(again);
});

test('an outcome is one of four', () => {
  expect(outcomeOf({ outcome: 'slipped' })).toBe('slipped');
  expect(outcomeOf({ outcome: 'lost' })).toBeUndefined();
});

test('the delivery rate counts what was answered for, strand by strand', () => {
  const promises: [string, CommitmentStanding][] = [
    ['rape', 'delivered'],
    ['rape', 'slipped'],
    ['rape', 'dropped'],
    ['rape', 'open'],
    ['places', 'open'],
    ['prevent', 'delivered'],
  ];
  const tally = tallied(
    promises,
    ([strand]) => strand,
    ([, standing]) => standing,
  );
  expect([...tally].map(([strand, counts]) => [strand, counts.promised, deliveryRate(counts)])).toEqual([
    ['rape', 4, 33],
    ['places', 1, null],
    ['prevent', 1, 100],
  ]);
});

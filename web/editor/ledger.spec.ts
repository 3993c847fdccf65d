import { expect, test } from '@jest/globals';
import { Ledger } from './ledger.ts';

test('a change is open until a mark after it is stored', () => {
  const ledger = new Ledger();
  ledger.change();
  const mark = ledger.mark();
  ledger.change();
  expect(ledger.open).toBe(2);
  ledger.stored(mark);
  expect(ledger.open).toBe(1);
});

test('an answer that comes late does not reopen what a later one settled', () => {
  const ledger = new Ledger();
  ledger.change();
  const first = ledger.mark();
  ledger.change();
  const second = ledger.mark();
  ledger.stored(second);
  ledger.stored(first);
  expect(ledger.open).toBe(0);
});

test('an answer from before the cut settles nothing after it', () => {
  const ledger = new Ledger();
  ledger.change();
  const mark = ledger.mark();
  ledger.forgetMarks();
  ledger.stored(mark);
  expect(ledger.open).toBe(1);
});

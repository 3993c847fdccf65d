import { expect, test } from '@jest/globals';
import { readTold } from './told.ts';

test.each([
  [
    { stored: 3, at: '2026-11-21T14:02:00.000Z' },
    { kind: 'stored', mark: 3, at: '2026-11-21T14:02:00.000Z' },
  ],
  [
    { notStored: 3, reason: 'x', final: true },
    { kind: 'not-stored', reason: 'x', final: true },
  ],
  [
    { readOnly: true, reason: 'signed' },
    { kind: 'access', readOnly: true, reason: 'signed' },
  ],
  [
    { readOnly: false, reason: null },
    { kind: 'access', readOnly: false, reason: null },
  ],
  [{ reset: 'closed' }, { kind: 'reset', reason: 'closed' }],
  [{ stored: '3' }, undefined],
  [[], undefined],
  [null, undefined],
])('%j of the server is understood', (message, told) => {
  expect(readTold(JSON.stringify(message))).toEqual(told);
});

test('what is not JSON is not understood', () => {
  expect(readTold('{')).toBeUndefined();
});

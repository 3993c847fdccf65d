import { expect, test } from '@jest/globals';
import { nextEdition } from './next-edition.ts';

const latest = { number: '1.9', hash: 'a', latest: true };

test('the first submission makes edition 0.1', () => {
  expect(nextEdition([], 'a')).toBe('0.1');
});

test('another text makes the next draft', () => {
  expect(nextEdition([{ number: '1.8', hash: 'b', latest: false }, latest], 'b')).toBe('1.10');
});

test('the same text keeps its number', () => {
  expect(nextEdition([latest], 'a')).toBe('1.9');
});

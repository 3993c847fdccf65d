import { expect, test } from '@jest/globals';
import { keepAnswers } from './kept-answers.ts';

const knives = { source: 'm:knives', text: '2,725' };
const boats = { source: 'm:boats', text: '12' };
const before = keepAnswers(new Map(), [knives]);

test('while other sources are asked for, and when nothing is answered, what was answered stays', () => {
  expect(keepAnswers(before, undefined)).toBe(before);
  expect([...keepAnswers(before, [boats]).values()]).toEqual([knives, boats]);
});

test('a later answer takes the place of the earlier, and the same answer is nothing new', () => {
  const corrected = { ...knives, text: '2,726' };
  expect([...keepAnswers(before, [corrected]).values()]).toEqual([corrected]);
  expect(keepAnswers(before, [knives])).toBe(before);
});

import { expect, test } from '@jest/globals';
import { LONGEST_QUESTION, wordingReasons } from './decide.ts';

const words = { text: 'Why?', hint: '', askedBy: 'The chair' };

test.each([
  [{}, []],
  [{ text: ' ', askedBy: ' ' }, ['question-empty', 'question-nobody']],
  [{ text: 'a'.repeat(LONGEST_QUESTION), askedBy: 'a'.repeat(200) }, []],
  [{ hint: 'a'.repeat(LONGEST_QUESTION + 1) }, ['question-long']],
  [{ askedBy: 'a'.repeat(201) }, ['question-asker-long']],
])('the words %j lack %j', (more, codes) => {
  expect(wordingReasons({ ...words, ...more }).map(({ code }) => code)).toEqual(codes);
});

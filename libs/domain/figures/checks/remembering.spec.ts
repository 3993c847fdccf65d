import { expect, test } from '@jest/globals';
import { rememberingTexts, rememberingThings } from './remembering.ts';

test('a text is read once, and what is not there is remembered as well', () => {
  const read: string[] = [];
  const firstFigure = rememberingTexts((text) => {
    read.push(text);
    return /\d+/.exec(text)?.[0];
  });
  expect(['a 1', 'b', 'a 1', 'b'].map(firstFigure)).toEqual(['1', undefined, '1', undefined]);
  expect(read).toEqual(['a 1', 'b']);
});

test('it does not grow without end', () => {
  let count = 0;
  const read = rememberingTexts(() => (count += 1));
  for (let text = 0; text < 8_001; text += 1) read(String(text));
  read('0');
  expect(count).toBe(8_002);
});

test('a thing is known by itself, not by what it looks like', () => {
  let count = 0;
  const read = rememberingThings(() => (count += 1));
  const thing = {};
  expect([read(thing), read(thing), read({})]).toEqual([1, 1, 2]);
});

import { expect, test } from '@jest/globals';
import { countOf, countsIn } from './counts.ts';

test.each([
  ['one', 1],
  ['Fourteen', 14],
  ['twenty', 20],
  ['twenty-one', 21],
  ['ninety nine', 99],
  ['1,200', 1200],
  ['7', 7],
])('"%s" is %d', (text, value) => {
  expect(countOf(text)).toBe(value);
});

test.each(['several', '', 'no', '1.5', 'dozen'])('"%s" is no whole number', (text) => {
  expect(countOf(text)).toBeUndefined();
});

test('counts come in the order of the text, with what they count', () => {
  expect(countsIn('Of 1,200 visits three were late, and twenty-one to two towns.')).toEqual([
    { value: 1200, text: '1,200', noun: 'visits', index: 3, end: 8 },
    { value: 3, text: 'three', noun: 'were', index: 16, end: 21 },
    { value: 21, text: 'twenty-one', noun: 'to', index: 37, end: 47 },
    { value: 2, text: 'two', noun: 'towns', index: 51, end: 54 },
  ]);
});

test.each([
  '40% of callers',
  'In 2031',
  'on 5 May 2031',
  '£400 was spent',
  '4.5 hours',
  'One of the towns',
  'the one that',
  'ten-year plan',
])('%s counts nothing', (text) => {
  expect(countsIn(text)).toEqual([]);
});

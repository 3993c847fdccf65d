import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { directionCheck } from './r21-direction.ts';

test.each([
  'The unit took 612 calls, slightly up on the 605 calls of last year.',
  'There were 40 boats, down from 52 boats in May.',
  'Visits fell from 52 to 40.',
  'A significant increase from 40 to 52 was seen.',
  'Increase in kept visits to Q1 61% and Q2 64%.',
  'The 40 boats were cleaned up from 52 moorings.',
  'There was a significant increase in confidence.',
])('a word that says what its figures say, or is bound to none, is no finding: %s', (text) => {
  expect(directionCheck(inventedPaper([text]))).toEqual([]);
});

test.each([
  ['The unit took 612 calls, slightly up on the 61 calls of last year.', 'a change below 5%'],
  ['There were 40 boats, up from 52 boats in May.', 'a fall'],
  ['Visits fell from 40 to 52.', 'a rise'],
  ['A significant increase from 50 to 52 was seen.', 'a change from 10%'],
  ['Increase in kept visits to Q1 64% and Q2 61%.', 'a fall'],
  ['The unit took 612 calls (last year 480 calls). There was a slight rise in calls.', 'a change below 5%'],
])('a word against its figures is asked about: %s', (text, expected) => {
  expect(directionCheck(inventedPaper([text]))).toEqual([
    expect.objectContaining({ rule: 'R21', severity: 'ASK', expected }),
  ]);
});

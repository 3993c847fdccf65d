import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { malformedFigureCheck } from './r19-malformed-figure.ts';

test.each([
  'This is a % increase on last year.',
  'Visits rose by % in May.',
  'Visits rose by XX% in May.',
  'The grant of £ was spent.',
])('a figure that was never filled in is found: %s', (text) => {
  expect(malformedFigureCheck(inventedPaper([text]))).toEqual([
    expect.objectContaining({ rule: 'R19', severity: 'WARN', line: 1 }),
  ]);
});

test.each([
  'This is a 4% increase on last year.',
  'The % of visits that were kept is not recorded.',
  'Visits rose by 4 % in May.',
  'The grant of £ 4m was spent.',
  'The grant of £4,000 was spent.',
])('a figure that is there, and % as a word, are no finding: %s', (text) => {
  expect(malformedFigureCheck(inventedPaper([text]))).toEqual([]);
});

test('headings and tables may say % alone', () => {
  expect(malformedFigureCheck(inventedPaper([{ heading: 'By %' }, ['by % | of %']]))).toEqual([]);
});

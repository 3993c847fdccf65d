import { expect, test } from '@jest/globals';
import { checkPaper } from './check-paper.ts';
import { inventedPaper } from './invented-paper.ts';

test('a paper without a mistake has no findings, nor has an empty one', () => {
  const rows = ['Measure | 2030 | 2031 | Diff.', 'Arson | 10 | 12 | 2'];
  expect(
    checkPaper(inventedPaper([{ heading: '1.0 Purpose' }, 'Arson rose from 10 to 12, up 20%.', rows])),
  ).toEqual([]);
  expect(checkPaper(inventedPaper([]))).toEqual([]);
});

test('what is found comes in the order of the lines, whichever rule found it', () => {
  const paper = inventedPaper([
    'A % increase.',
    ['Measure | 2030 | 2031 | Diff.', 'Arson | 10 | 12 | 3'],
    'A % fall.',
  ]);
  expect(checkPaper(paper).map(({ rule, line }) => [rule, line])).toEqual([
    ['R19', 1],
    ['R01', 3],
    ['R19', 4],
  ]);
});

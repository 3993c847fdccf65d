import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { baseCheck } from './r20-base.ts';

test('percentages without a base are listed, once for each paragraph', () => {
  expect(baseCheck(inventedPaper(['Rain fell on 40% of days. Boats rose by 12%, barns by 40%.']))).toEqual([
    expect.objectContaining({ rule: 'R20', severity: 'INFO', line: 1, printed: '40%, 12%' }),
  ]);
});

test.each([
  'We kept 12 of the 40 boats (30%).',
  'Visits rose from 240 to 300, an increase of 25%.',
  'We kept 12 boats.',
])('a percentage with its base, or none, is not listed: %s', (text) => {
  expect(baseCheck(inventedPaper([text]))).toEqual([]);
});

test('a percentage that a table of the section prints has its base there', () => {
  const table = ['Measure | 2030 | 2031 | % Diff.', 'Boats | 40 | 30 | -25%'];
  expect(baseCheck(inventedPaper([table, 'Boats fell by 25%.']))).toEqual([]);
  expect(baseCheck(inventedPaper([table, { heading: '2 Barns' }, 'Boats fell by 25%.']))).toHaveLength(1);
});

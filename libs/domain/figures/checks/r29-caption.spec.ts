import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { captionCheck } from './r29-caption.ts';

const table = ['2030 | 2031', '4 | 5'];

test('a chart captioned with another measure than its table blocks the paper', () => {
  const parts = [
    'Table comparing boat thefts data to previous year',
    table,
    'Bar chart showing barn fires recorded each month',
  ];
  expect(captionCheck(inventedPaper(parts))).toEqual([
    expect.objectContaining({ rule: 'R29', severity: 'BLOCK', line: 4 }),
  ]);
});

test.each([
  [
    'Table comparing boat thefts data to previous year',
    'Bar chart showing thefts of boats recorded each month',
  ],
  ['Table comparing boat thefts data to previous year', 'Bar chart showing crimes recorded each month'],
  ['Table comparing data to previous year', 'Bar chart showing barn fires recorded each month'],
  ['Boats are stolen.', 'Bar chart showing barn fires recorded each month'],
])('a caption that names the same measure, or none, is no finding: %s, %s', (above, below) => {
  expect(captionCheck(inventedPaper([above, table, below]))).toEqual([]);
});

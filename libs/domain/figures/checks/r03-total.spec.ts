import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { totalCheck } from './r03-total.ts';

test.each([
  [['Type | May | June', 'Boats | 3 | 4', 'Barns | 2 | ', 'Total | 5 | 4']],
  [['Type | May | June | Total', 'Boats | 3 | 4 | 7']],
  [['Status | Total | Done | Late', 'Plan | 7 | 4 | 3']],
  [['Type | 2030 | % Diff.', 'Boats | 3 | 10', 'Barns | 2 | 20', 'Total | 5 | 14']],
])('a total that is the sum of its parts is no finding: %s', (rows) => {
  expect(totalCheck(inventedPaper([rows]))).toEqual([]);
});

test('a total of rows or of columns that is not the sum blocks the paper', () => {
  const rows = ['Type | May | June', 'Boats | 3 | 4', 'Barns | 2 | 9', 'Total | 5 | 12'];
  const columns = ['Type | May | June | Total', 'Boats | 3 | 4 | 8'];
  expect(totalCheck(inventedPaper([rows, columns]))).toEqual([
    expect.objectContaining({ rule: 'R03', severity: 'BLOCK', line: 4, expected: '13', printed: '12' }),
    expect.objectContaining({ line: 6, expected: '7', printed: '8' }),
  ]);
});

test.each([
  ['A total of 30 boats and 12 barns (43) were searched.', 1],
  ['A total of 30 boats and 12 barns (42) were searched.', 0],
  ['We searched 30 boats and 12 barns (2031) again.', 0],
  ['We searched 30 boats and 12 barns (5 of them twice).', 0],
])('a sum in brackets is compared with the words before it: %s', (text, count) => {
  expect(totalCheck(inventedPaper([text]))).toHaveLength(count);
});

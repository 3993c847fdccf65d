import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { emptyCellCheck } from './r25-empty-cell.ts';

const head = 'Measure | 2030 | 2031 | Diff. | % Diff.';
const found = (...rows: string[]) => emptyCellCheck(inventedPaper([rows]));

test.each([
  [[head, 'Arson | 10 | 12 | 2 | 20%']],
  [[head, 'Arson | 10 | n/a | n/a | n/a', 'Fraud | * | 12 | * | *']],
  [[head, 'Fires | | | |', 'Arson | 10 | 12 | 2 | 20%']],
  [[head, 'Arson | 10 | 12 | 2 | 20%', 'Total | 10 | 12 | 2 |']],
  [['Type | January | February | March', 'Barns | 1 | | 2', 'Boats | 1 | 2 | 3']],
  [['Month | 2029 | 2030 | 2031 | Change', 'May | | 4 | 5 | 1', 'June | 4 | 4 | 5 | 1']],
])(
  'a full row, a mark, a heading inside and a table that compares no two columns are no finding: %j',
  (rows) => {
    expect(found(...rows)).toEqual([]);
  },
);

test.each([
  [[head, 'Arson | 10 | | 2 | 20%', 'Fraud | 1 | 2 | 1 | 100%'], 2, '2031'],
  [['Measure | March 2030 | March 2031 | Diff.', 'Arson | 10 | | 2'], 2, 'March 2031'],
  [[head, 'Fraud | 1 | 2 | 1 | 100%', 'Arson | 10 | 12 | | 20%'], 3, 'Diff.'],
])('a gap in a row of a comparison is found: %j', (rows, line, title) => {
  expect(found(...rows)).toEqual([
    expect.objectContaining({
      rule: 'R25',
      severity: 'WARN',
      line,
      expected: `a figure or a reason in ${title}`,
    }),
  ]);
});

test('of a table written here only the figures that are written can be missing', () => {
  const columns = 'measure | previous | current | difference | percent';
  const rows = (...its: string[]) => typedPaper([{ block: 'comparison', columns, rows: its }]);
  expect(emptyCellCheck(rows('Arson | 10 | 12 | |'))).toEqual([]);
  expect(emptyCellCheck(rows('Arson | 10 | | |'))).toHaveLength(1);
  const months = {
    block: 'month-table' as const,
    columns: 'month | previous | current | change',
    rows: ['May | | 4 |'],
  };
  expect(emptyCellCheck(typedPaper([months]))).toEqual([]);
});

import { BLOCKS } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { spreadOver } from './fill.ts';

const comparison = BLOCKS.comparison.columns({ previousLabel: 'Mar 25', currentLabel: 'Mar 26' });
const dashboard = BLOCKS.dashboard.columns({});
const typedOf = (columns: typeof comparison) =>
  new Set(columns.filter(({ derived }) => !derived).map(({ key }) => key));
const into = (columns: typeof comparison, grid: string[][], caret: string) =>
  spreadOver(grid, columns, typedOf(columns), caret).rows;

test.each([
  ['figures alone, from the caret on', [['5', '6']], 'previous', [{ previous: '5', current: '6' }]],
  ['a column', [['5'], ['6']], 'current', [{ current: '5' }, { current: '6' }]],
  ['whole rows', [['Burglary', '5', '6']], 'measure', [{ measure: 'Burglary', previous: '5', current: '6' }]],
  [
    'whole rows with the differences',
    [['Burglary', '5', '6', '1', '20%']],
    'measure',
    [{ measure: 'Burglary', previous: '5', current: '6' }],
  ],
  [
    'more than there is room for',
    [['5', '6', '1', '20%', 'x']],
    'previous',
    [{ previous: '5', current: '6' }],
  ],
  [
    'a header in another order',
    [
      ['Measure', 'Mar 26', 'Diff.', 'Mar 25'],
      ['Burglary', '6', '1', '5'],
    ],
    'current',
    [{ measure: 'Burglary', current: '6', previous: '5' }],
  ],
])('%s', (_name, grid, caret, rows) => {
  expect(into(comparison, grid, caret)).toEqual(rows);
});

test('a total in the middle is skipped where the grid brings it, and not missed where it does not', () => {
  const filled = [{ period: 'Q1', complete: '3', ongoing: '8', 'at-risk': '1' }];
  expect(into(dashboard, [['Q1', '12', '3', '8', '1']], 'period')).toEqual(filled);
  expect(into(dashboard, [['Q1', '3', '8', '1']], 'period')).toEqual(filled);
});

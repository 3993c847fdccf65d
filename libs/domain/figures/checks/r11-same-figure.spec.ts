import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { sameFigureCheck } from './r11-same-figure.ts';

const head = '12 Month ending March 30 | 12 Month ending March 31 | Diff.';
const longHead = 'Measure | 12 months ending March 2030 | 12 months ending Mar 2031 | Diff.';

test('one measure of one period with two figures blocks the paper, at the second place', () => {
  const paper = inventedPaper([
    { heading: '2 Roads' },
    'Theft of tractor offences - Table comparing data to previous year',
    [head, '10 | 12 | 2'],
    { heading: '3 Farms' },
    [longHead, 'Arson | 3 | 4 | 1', 'Theft of Tractors | 11 | 12 | 1'],
  ]);
  expect(sameFigureCheck(paper)).toEqual([
    expect.objectContaining({
      rule: 'R11',
      severity: 'BLOCK',
      line: 8,
      section: '3 Farms',
      printed: '11 and 12',
    }),
  ]);
});

test.each([
  [
    'another period',
    ['Measure | 12 months ending March 2029 | 12 months ending March 2030 | Diff.', 'Arson | 9 | 9 | 0'],
  ],
  ['the same figures', [longHead, 'Arson | 3 | 4 | 1']],
  ['a row that names no measure', [longHead, 'Total | 30 | 40 | 10']],
])('%s is no contradiction', (_why, rows) => {
  expect(
    sameFigureCheck(inventedPaper([[longHead, 'Arson | 3 | 4 | 1', 'Total | 3 | 4 | 1'], rows])),
  ).toEqual([]);
});

test('tables that share their measures and agree on none are of two areas', () => {
  const north = [longHead, 'Arson | 3 | 4 | 1', 'Theft | 8 | 9 | 1'];
  const south = [longHead, 'Arson | 5 | 6 | 1', 'Theft | 7 | 6 | -1'];
  expect(sameFigureCheck(inventedPaper([north, south]))).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { differenceCheck } from './r01-difference.ts';

const head = 'Measure | 12 months ending March 30 | 12 months ending March 31 | Diff. | % Diff.';
const found = (...rows: string[]) => differenceCheck(inventedPaper([rows]));

test.each([
  ['Theft of bicycles | 200 | 180 | -20 | -10.0%'],
  ['Theft of bicycles | 1,200 | 1,180 | −20 | −1.7%'],
  ['Theft of bicycles | 200 | 180 | 20 | 10.0%'],
  ['Theft of bicycles | 200 | | | '],
  ['Theft of bicycles | 1.25 | 1.31 | 0.1 | 4.8%'],
])('a difference that follows from its figures is no finding: %s', (row) => {
  expect(found(head, row)).toEqual([]);
});

test('a difference that does not follow blocks the paper, at the line of its row', () => {
  expect(found(head, 'Arson | 10 | 12 | +2 | ', 'Theft of bicycles | 200 | 180 | -18 | -10.0%')).toEqual([
    expect.objectContaining({ rule: 'R01', severity: 'BLOCK', line: 3, expected: '−20', printed: '-18' }),
  ]);
});

test('where a column carries signs, a fall without one is wrong', () => {
  expect(found(head, 'Arson | 12 | 10 | -2 | ', 'Theft of bicycles | 200 | 180 | 20 | ')).toHaveLength(1);
});

test('a table that prints the later year first is read in the order of time', () => {
  expect(found('Measure | 2031 | 2030 | Change', 'Arson | 12 | 10 | 2')).toEqual([]);
});

test('three figures before a change leave open which two are meant', () => {
  expect(found('Measure | 2029 | 2030 | 2031 | Change', 'Arson | 12 | 10 | 20 | 8')).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { unchangedCheck } from './r10-unchanged.ts';

const head = 'Quarter | Total | Complete | Ongoing';
const found = (...rows: string[]) => unchangedCheck(inventedPaper([[head, ...rows]]));

test('a plan that stands as it did is asked about at its later period', () => {
  expect(found('Q1 | 7 | 3 | 4', 'Q2 | 7 | 3 | 4')).toEqual([
    expect.objectContaining({
      rule: 'R10',
      severity: 'ASK',
      line: 3,
      given: 'Q1',
      printed: '3 Complete, 4 Ongoing',
    }),
  ]);
});

test.each([
  ['an action moved', ['Q1 | 7 | 3 | 4', 'Q2 | 7 | 4 | 3']],
  ['an action was added', ['Q1 | 7 | 3 | 4', 'Q2 | 8 | 3 | 4']],
  ['the plan is finished', ['Q1 | 7 | 7 | 0', 'Q2 | 7 | 7 | 0']],
  ['there is no plan', ['Q1 | 0 | 0 | 0', 'Q2 | 0 | 0 | 0']],
  ['nothing was filled in', ['Q1 | | | ', 'Q2 | | | ']],
  ['there is one period', ['Q1 | 7 | 3 | 4']],
])('nothing is asked where %s', (_why, rows) => {
  expect(found(...rows)).toEqual([]);
});

test('a strand of the summary is held against the summary of the last paper', () => {
  const paper = (row: string, previous?: ReturnType<typeof inventedPaper>) =>
    typedPaper(
      [{ block: 'summary-dashboard', columns: 'strand | total | complete | ongoing | reason', rows: [row] }],
      previous ? { previous } : {},
    );
  const last = paper('Boats | 7 | 3 | 4 |');
  expect(unchangedCheck(paper('Boats | 7 | 3 | 4 |', last))).toEqual([
    expect.objectContaining({ given: 'the last period' }),
  ]);
  expect(unchangedCheck(paper('Boats | 7 | 4 | 3 |', last))).toEqual([]);
  expect(unchangedCheck(paper('Barns | 7 | 3 | 4 |', last))).toEqual([]);
});

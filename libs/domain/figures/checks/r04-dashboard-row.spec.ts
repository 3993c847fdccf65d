import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { totalCheck } from './r03-total.ts';
import { dashboardRowCheck } from './r04-dashboard-row.ts';

const head = 'Quarter | Total | Complete | Ongoing | At risk';
const found = (...rows: string[]) => dashboardRowCheck(inventedPaper([rows]));

test.each([
  ['it adds up', head, 'Q1 | 12 | 7 | 4 | 1'],
  ['a template has a fourth status', `${head} | Deferred`, 'Q1 | 12 | 7 | 3 | 1 | 1'],
  ['a status has a name of its own', `${head} | With partners`, 'Q1 | 12 | 7 | 3 | 1 | 1'],
  ['a status is blank', head, 'Q1 | 12 | 7 | | 1'],
  ['the strand has no plan', head, 'Q1 | N/A | N/A | N/A | N/A'],
  ['the columns are no statuses', 'Town | Total | Boats | Barns', 'Alder | 12 | 7 | 4'],
  ['only one column is a status', 'Town | Total | Complete | Barns', 'Alder | 12 | 7 | 4'],
])('nothing is found where %s', (_why, ...rows) => {
  expect(found(...rows)).toEqual([]);
});

test('a row whose statuses do not make its total blocks the paper, and is told once', () => {
  const rows = [head, 'Q1 | 12 | 7 | 4 | 1', 'Q2 | 13 | 8 | 4 | 2'];
  expect(found(...rows)).toEqual([
    expect.objectContaining({
      rule: 'R04',
      severity: 'BLOCK',
      line: 3,
      given: '8 Complete, 4 Ongoing, 2 At risk',
      expected: '14',
      printed: '13',
    }),
  ]);
  expect(totalCheck(inventedPaper([rows]))).toEqual([]);
});

test('an unknown column that does not make up the difference does not hide the mistake', () => {
  expect(found(`${head} | With partners`, 'Q1 | 15 | 7 | 3 | 1 | 1')).toHaveLength(1);
});

test('a dashboard written here is read by its keys, whatever its statuses are called', () => {
  const columns = 'period | total | done | shelved';
  const paper = typedPaper([{ block: 'dashboard', columns, rows: ['Q1 2031/32 | 9 | 5 | 3'] }]);
  expect(dashboardRowCheck(paper)).toEqual([expect.objectContaining({ expected: '8', printed: '9' })]);
  const summary = typedPaper([
    {
      block: 'summary-dashboard',
      columns: 'strand | total | done | shelved | reason',
      rows: ['Boats | 9 | 5 | 4 | 2 of them late', 'Barns | N/A | | | not begun', 'Total | 9 | 5 | 4 |'],
    },
  ]);
  expect(dashboardRowCheck(summary)).toEqual([]);
});

test('any row that is the sum of its statuses is right, and any other is not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(999), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: -3, max: 3 }),
      (counts, off) => {
        const total = counts.reduce((sum, count) => sum + count, 0) + off;
        expect(found(head, `Q1 | ${total} | ${counts.join(' | ')}`)).toHaveLength(off === 0 ? 0 : 1);
      },
    ),
  );
});

import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { movementCheck } from './r09-movement.ts';

const head = 'Quarter | Total | Complete | Ongoing';
const found = (rows: string[], ...texts: string[]) =>
  movementCheck(inventedPaper([[head, ...rows], ...texts]));

test.each([
  ['actions are added', ['Q1 | 5 | 2 | 3', 'Q2 | 7 | 3 | 4']],
  ['a row does not add up, which is R04', ['Q1 | 5 | 2 | 3', 'Q2 | 4 | 2 | 3']],
  ['a period is blank', ['Q1 | 5 | 2 | 3', 'Q2 | | | ', 'Q3 | 6 | 3 | 3']],
  ['the later quarter stands first', ['Q2 | 7 | 3 | 4', 'Q1 | 5 | 2 | 3']],
  ['this year stands before the last', ['Q1 2031/32 | 7 | 3 | 4', 'Q4 2030/31 | 5 | 2 | 3']],
  ['the current period stands first', ['Current | 7 | 3 | 4', 'Previous | 5 | 2 | 3']],
])('nothing is found where %s', (_why, rows) => {
  expect(found(rows)).toEqual([]);
});

test('actions that vanish, and what becomes undone, are found at the later period', () => {
  expect(found(['Q1 | 7 | 3 | 4', 'Q2 | 5 | 3 | 2'])).toEqual([
    expect.objectContaining({
      rule: 'R09',
      severity: 'WARN',
      line: 3,
      given: '7 actions in Q1',
      printed: '5 actions',
    }),
  ]);
  expect(found(['Q1 | 7 | 3 | 4', 'Q2 | 7 | 2 | 5'])).toEqual([
    expect.objectContaining({
      given: '3 complete in Q1',
      expected: '3 complete or more',
      printed: '2 complete',
    }),
  ]);
});

test('a plan that was re-baselined, and says so, may lose actions', () => {
  expect(found(['Q1 | 7 | 3 | 4', 'Q2 | 5 | 3 | 2'], 'The plan was re-baselined on 4 May 2031.')).toEqual([]);
});

test('a single row is held against the last paper', () => {
  const paper = (rows: string[], previous?: ReturnType<typeof inventedPaper>) =>
    typedPaper(
      [
        { heading: '5.1 Boats' },
        { block: 'dashboard', columns: 'period | total | complete | ongoing', rows },
      ],
      previous ? { previous } : {},
    );
  const last = paper(['Q1 | 7 | 3 | 4']);
  expect(movementCheck(paper(['Q2 | 6 | 3 | 3'], last))).toHaveLength(1);
  expect(movementCheck(paper(['Q2 | 7 | 4 | 3'], last))).toEqual([]);
  expect(movementCheck(paper(['Q1 | 6 | 3 | 3'], last))).toEqual([]);
  expect(movementCheck(paper(['Q2 | 6 | 3 | 3']))).toEqual([]);
});

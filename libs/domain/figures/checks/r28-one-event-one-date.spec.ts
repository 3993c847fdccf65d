import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { oneEventOneDateCheck } from './r28-one-event-one-date.ts';

const first = 'A week of action (Op Heron) was held during October 2030.';

test('an operation with two dates is asked about once, at the second', () => {
  const paper = inventedPaper([
    first,
    'Op Heron took place week commencing 11th November 2030.',
    'Op Heron ran in May 2031.',
  ]);
  expect(oneEventOneDateCheck(paper)).toEqual([
    expect.objectContaining({ rule: 'R28', severity: 'ASK', line: 2 }),
  ]);
});

test.each([
  'Operation HERON took place week commencing 14th October 2030.',
  'A further Op Heron was held in May 2031.',
  'Op Egret was held in May 2031.',
  'Op Heron and Op Egret were held in May 2031.',
  'Op Heron will be reviewed in May 2031.',
])('a date inside the other, a repeat and another operation are no finding: %s', (text) => {
  expect(oneEventOneDateCheck(inventedPaper([first, text]))).toEqual([]);
});

test.each([
  ['13 November 2030', '15 November 2030', 0],
  ['15 November 2030', '13 November 2030', 0],
  ['13 November 2030', '25 November 2030', 1],
  ['October 2030', '3 November 2030', 1],
])('held on %s and on %s: %s', (one, other, count) => {
  const paper = inventedPaper([`Op Heron was held on ${one}.`, `Op Heron was held on ${other}.`]);
  expect(oneEventOneDateCheck(paper)).toHaveLength(count);
});

const known = {
  occurrences: { 'Operation Heron': ['2030-10-14', '2030-11-13'], 'heron two': ['2031-05-01'] },
};
const later = 'Op Heron took place week commencing 11th November 2030.';

test('an operation that is known to have run on both dates is no finding', () => {
  expect(oneEventOneDateCheck(typedPaper([first, later, 'Op Heron ran in May 2031.'], known))).toEqual([]);
  expect(oneEventOneDateCheck(typedPaper([later, 'Op Heron was held on 19 November 2030.'], known))).toEqual(
    [],
  );
});

test('a date on which a known operation did not run is asked about, also when it stands alone', () => {
  const parts = ['Op Heron was held on 20 November 2030.', 'Op Egret was held on 20 November 2030.'];
  expect(oneEventOneDateCheck(typedPaper(parts, known))).toEqual([
    expect.objectContaining({
      rule: 'R28',
      severity: 'ASK',
      line: 1,
      expected: '14 October 2030 or 13 November 2030 or 1 May 2031',
      printed: '20 November 2030',
    }),
  ]);
});

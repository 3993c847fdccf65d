import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
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

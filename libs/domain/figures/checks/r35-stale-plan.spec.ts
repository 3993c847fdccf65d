import { expect, test } from '@jest/globals';
import { typedPaper } from './invented-typed.ts';
import { stalePlanCheck } from './r35-stale-plan.ts';

const found = (text: string, carriedOver = false) =>
  stalePlanCheck(
    typedPaper([
      { heading: '1.0 Purpose' },
      'It covers October 2030 – March 2031.',
      { heading: '2.0 Boats' },
      { text, carriedOver },
    ]),
  );

test.each([
  'A new boat will be launched in June 2031.',
  'The boat was due in May 2030 and came in July 2030.',
  'The plan launched in March 2029 will be kept.',
  'The review, which began in June 2029, is expected to help.',
  'Next year a boat will be bought.',
  'The pilot is running until June 2032.',
])('what lies ahead, is told as past, or was written for this paper is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['A new boat will be launched in June 2030.', 'June 2030'],
  ['The pier is due to be finished by May 2030.', 'May 2030'],
  ['The pilot is running until June 2029.', 'June 2029'],
  ['Work is planned for summer 2029.', 'summer 2029'],
])('a plan whose date is past is asked about: %s', (text, printed) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R35', severity: 'ASK', printed, line: 4 })]);
});

test('relative dates are asked about only in text that is carried over', () => {
  expect(found('Next year a boat will be bought.', true)).toEqual([
    expect.objectContaining({ severity: 'ASK', printed: 'Next year' }),
  ]);
  expect(found('A boat will be bought.', true)).toEqual([]);
});

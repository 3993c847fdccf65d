import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { datesCheck } from './r15-dates.ts';

const front = {
  'Date Paper was Written': '6th May 2031',
  'Date of Meeting': '25th June 2031',
  'Date of Approval by Chief Officer': 'ACC Oakes - 12th May 2031',
  'COG meeting date / date of approval': 'COG – 19th May 2031',
};
const found = (...parts: Invented[]) => datesCheck(inventedPaper(parts, front));

test('front-sheet dates in the order of a paper are no finding, whatever the order of the lines', () => {
  expect(datesCheck(inventedPaper([], front))).toEqual([]);
});

test.each([
  ['Date of Approval by Chief Officer', 'ACC Oakes - 2nd May 2031', 3],
  ['COG meeting date / date of approval', 'COG – 1st July 2031', 2],
  ['Date of Meeting', '25th June 2030', 2],
])('%s out of order blocks the paper', (label, value, line) => {
  expect(datesCheck(inventedPaper([], { ...front, [label]: value }))).toEqual([
    expect.objectContaining({ rule: 'R15', severity: 'BLOCK', line, section: 'Front sheet' }),
  ]);
});

test.each<Invented>([
  'At the end of 2031 the unit conducted a review.',
  'The scheme was launched on 9th July 2031.',
  'At the end of 2031 the unit conducted a review of the work done by wardens.',
])('what is told as done after the paper was written is a hint: %s', (text) => {
  expect(found(text)).toEqual([expect.objectContaining({ severity: 'WARN', line: 5 })]);
});

test.each<Invented>([
  'At the end of 2030 the unit conducted a review.',
  'The scheme was agreed and will be launched on 9th July 2031.',
  'The scheme was extended until 9th July 2031.',
  'Officers were told that training is planned for July 2031.',
  'The scheme was launched on 2nd May 2031.',
])('what lies before the paper, or ahead and told so, is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what stands under scheduled work may lie ahead', () => {
  expect(found({ heading: 'Delivery Scheduled:' }, 'The scheme was launched on 9th July 2031.')).toEqual([]);
});

test('an item outside the dates of the event it is listed under is asked about, one inside is not', () => {
  const items = [
    { item: 'Boat weekend (05/06 – 07/06):', depth: 0 },
    { item: 'Harbour 06/06: boats checked.', depth: 1 },
    { item: 'Marina 03/06: boats checked.', depth: 1 },
    { item: 'Quay 01/06: boats checked.', depth: 0 },
  ];
  expect(found(...items)).toEqual([expect.objectContaining({ severity: 'ASK', printed: '03/06', line: 7 })]);
});

test('of a paper written here the day of writing is known, and never guessed from its words', () => {
  const done = 'In December 2035 officers conducted a review after the strategy written in May 2030.';
  const purpose = 'This follows the strategy written in May 2030.';
  expect(datesCheck(typedPaper([purpose, 'The scheme was launched in March 2031.'], {}))).toEqual([]);
  expect(datesCheck(typedPaper([done], { writtenOn: '2031-05-06' }))).toEqual([
    expect.objectContaining({ rule: 'R15', severity: 'WARN', printed: 'December 2035' }),
  ]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { approximationCheck } from './r30-approximation.ts';

const found = (text: string) => approximationCheck(inventedPaper([text]));

test.each([
  'Nearly half of the crews (48%) are trained.',
  'Over half of crews (51%) are trained.',
  'Around a third (34 of 100) came by boat.',
  'Three quarters (75.0%) came by road.',
  'Nearly 500 (492) letters were sent.',
  'Over 2,500 visits (2,640) were made.',
  'In the first half of the year (12%) few came.',
  'Half a day was lost (70% of it to rain).',
  'A third crew (60%) was hired.',
])('words that fit their figure, or belong to none, are no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Nearly half of the crews (53%) are trained.', 'Nearly half'],
  ['Over half of crews (49%) are trained.', 'Over half'],
  ['Around a third (41 of 100) came by boat.', 'Around a third'],
  ['Two thirds (71%) came by road.', 'Two thirds'],
  ['Nearly 500 (452) letters were sent.', 'Nearly 500'],
  ['Over 2,500 visits (2,421) were made.', 'Over 2,500'],
  ['Of the crews 39% (nearly half) are trained.', 'nearly half'],
])('words that do not fit the figure beside them are listed: %s', (text, printed) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R30', severity: 'INFO', printed })]);
});

test('"around half" allows two and a half points on either side, whatever the counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (part, more) => {
      const whole = part + more;
      const isNear = Math.abs((part / whole) * 100 - 50) <= 2.5;
      const isOnEdge = Math.abs(Math.abs((part / whole) * 100 - 50) - 2.5) < 1e-9;
      return isOnEdge || found(`Around half (${part} of ${whole}) came.`).length === (isNear ? 0 : 1);
    }),
  );
});

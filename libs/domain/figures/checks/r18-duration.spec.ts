import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { durationCheck } from './r18-duration.ts';

const found = (text: string) => durationCheck(inventedPaper([text]));

test.each([
  'A week of action (1st-7th June 2031) was held.',
  'A week of action ran from 2 to 6 June 2031.',
  'A week of action (1–8 June) was held.',
  'Boats Weekend (05/06 – 07/06) was held.',
  'A two-day exercise was held 3-4 May 2031.',
  'Two weeks of patrols from 28 May to 10 June 2031 followed.',
  'A fortnight of patrols (28/12/2030 – 10/01/2031) followed.',
  'In the ten months between June 2030 and March 2031 boats sailed.',
  'In the year from March 2030 to March 2031 boats sailed.',
  'The half-year (October 2030 – March 2031) went well.',
  'It rained on 3-4 May 2031.',
  'A week later, on Monday, 3 of 4 boats sailed on 3-4 May 2031.',
])('a word that agrees with its dates is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['A week of action (1st-12th June 2031) was held.', 'week', '12 days'],
  ['Boats Weekend (05/06 – 12/06) was held.', 'Weekend', '8 days'],
  ['A two-day exercise was held 3-6 May 2031.', 'two-day', '4 days'],
  ['A single day of action (3-4 May 2031) was held.', 'single day', '2 days'],
  ['Two weeks of patrols from 28 May to 20 June 2031 followed.', 'Two weeks', '24 days'],
  ['In the ten months between June 2030 and December 2030 boats sailed.', 'ten months', '7 months'],
  ['The half-year (October 2030 – December 2030) went well.', 'half-year', '3 months'],
  ['In the quarter (October 2030 – March 2031) boats sailed.', 'quarter', '6 months'],
])('a word that does not is listed: %s', (text, printed, expected) => {
  expect(found(text)).toEqual([
    expect.objectContaining({
      rule: 'R18',
      severity: 'INFO',
      expected,
      printed: expect.stringMatching(new RegExp(printed.replace('-', '[- ]'), 'i')),
    }),
  ]);
});

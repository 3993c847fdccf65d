import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { partOfWholeCheck } from './r16-part-of-whole.ts';

const found = (...texts: string[]) => partOfWholeCheck(inventedPaper(texts));

test.each([
  ['We made 40 visits, of which 52 were at night.', '52'],
  ['Of the visits 52 out of 40 were at night.', '52'],
  ['We stopped 104 drivers, of whom 127 were fined.', '127'],
  ['At night 52 of the 40 visits were made.', '52'],
  ['At night 70% (52 of 40) were made.', '52'],
  ['Calls averaged 80 a day, with a peak of 60.', '60'],
])('a part above its whole, and a peak below the mean, are asked about: %s', (text, printed) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R16', severity: 'ASK', printed })]);
});

test.each([
  'We made 40 visits, of which 12 were at night.',
  'We made 40 visits, of which 40 were at night.',
  'We made 40 visits. Of which 52 is not known.',
  'At night 12 of the 40 visits were made.',
  'We gave 520 hours to 40 schools.',
  'We made 40 visits, of which 52% were at night.',
  'Calls averaged 60 a day, with a peak of 80.',
  'Calls averaged 60 a day.',
])('what can be is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

const table = (...rows: string[]) =>
  partOfWholeCheck(inventedPaper([['Area | Reports | % of calls | Rate', ...rows]]));

test('a force has no more than its region, and a region no more than the country', () => {
  expect(table('Force | 450 | 9% | 7', 'Region | 320 | 5% | 3')).toEqual([
    expect.objectContaining({ severity: 'WARN', line: 2, expected: 'at most 320', printed: '450' }),
  ]);
  expect(
    table('Force | 45 | 9% | 7', 'Region | 320 | 5% | 3', 'England and Wales | 300 | 4% | 2'),
  ).toHaveLength(1);
  expect(table('Force | 45 | 9% | 7', 'Region | 320 | 5% | 3')).toEqual([]);
  expect(table('Alder | 450 | 9% | 7', 'Region | 320 | 5% | 3')).toEqual([]);
});

test.each([
  [
    'Picture force: total reports for May 450 reports.',
    'Picture region: total reports for May 320 reports.',
    1,
  ],
  [
    'Picture region: total reports for May 320 reports.',
    'Picture force: total reports for May 450 reports.',
    1,
  ],
  [
    'Picture force: total reports for May 250 reports.',
    'Picture region: total reports for May 320 reports.',
    0,
  ],
  ['Picture force: total reports for May 450 reports.', 'Picture region: total fires for May 320 fires.', 0],
  [
    'Picture force: total reports for May 450 reports.',
    'Picture force: total reports for May 320 reports.',
    0,
  ],
])('force and region told one after the other: %s %s', (first, second, count) => {
  expect(found(first, second)).toHaveLength(count);
});

test('force and region of two sections are not compared', () => {
  const paper = inventedPaper([
    'Picture force: total reports for May 450 reports.',
    { heading: '2 Boats' },
    'Picture region: total reports for May 320 reports.',
  ]);
  expect(partOfWholeCheck(paper)).toEqual([]);
});

test.each(['Region', 'Northern region', 'The regional total'])(
  'a force is not above its region: %s',
  (region) => {
    expect(partOfWholeCheck(inventedPaper([['Area | Boats', 'Force | 50', `${region} | 40`]]))).toHaveLength(
      1,
    );
  },
);

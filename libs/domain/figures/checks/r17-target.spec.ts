import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { targetCheck } from './r17-target.ts';

const found = (text: string) => targetCheck(inventedPaper([text]));

test.each([
  ['There are currently 210 cadets, and we plan to increase this to 200 by March.', '200'],
  ['The team now has 12 boats, which will grow to 10 next year.', '10'],
  ['There are 90 open cases at present, and the aim is to reduce them to 95.', '95'],
])('a target that is passed already is asked about: %s', (text, printed) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R17', severity: 'ASK', printed })]);
});

test.each([
  'There are currently 180 cadets, and we plan to increase this to 200 by March.',
  'There are currently 210 cadets, and the target was met: we will increase it to 250.',
  'There are currently 210 cadets, and we aim to keep at least 200.',
  'There are currently 90 open cases, and we aim to reduce them to 80.',
  'There are currently 210 cadets; 200 boats will sail.',
  'There are currently 12 boats, and this will grow over the next 6 months.',
])('a target that lies ahead, or is kept for the record, is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['We have 120 cadets; a further 30 will join, bringing the total to 160.', '150', '160'],
  ['We have 120 cadets and another 30 are due, making a total of 155.', '150', '155'],
  ['We have twelve boats with another three due, taking the total to sixteen.', '15', 'sixteen'],
])('what is there and what is to come make the target: %s', (text, expected, printed) => {
  expect(found(text)).toEqual([expect.objectContaining({ expected, printed })]);
});

test.each([
  'We have 120 cadets; a further 30 will join, bringing the total to 150.',
  'We have 120 cadets; a further 30 will join in 12 towns.',
  'A further 30 will join, bringing the total to 160.',
])('a sum that is right, or is none, is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('any two numbers make their sum and nothing else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: -5, max: 5 }),
      (now, more, off) => {
        const text = `We have ${now} cadets; a further ${more} will join, bringing the total to ${now + more + off} cadets.`;
        expect(found(text)).toHaveLength(off === 0 ? 0 : 1);
      },
    ),
  );
});

const aspiring = (row: string, columns = 'measure | best | aspiration | before | now') =>
  targetCheck(
    typedPaper([{ block: 'position', columns, rows: [row] }], {
      measures: [
        {
          id: 'm1',
          name: 'Fires out',
          aliases: [],
          unit: 'percent',
          polarity: 'more-is-better',
          bestRank: 'last',
        },
      ],
    }),
  );

test.each([
  ['Boats | first | 4 | 3 | 2', '4'],
  ['Boats | last | rank 4 | 5 | 6', 'rank 4'],
  ['Boats | first | 4th of 8 | 3 of 8 | 3 of 8', '4th of 8'],
])('an aspiration that was bettered before and still is, is found: %s', (row, printed) => {
  expect(aspiring(row)).toEqual([
    expect.objectContaining({ rule: 'R17', severity: 'WARN', line: 2, printed }),
  ]);
});

test.each([
  'Boats | first | 4 | 5 | 2',
  'Boats | first | 4 | 3 | 4',
  'Boats | first | 4 | 4 | 3',
  'Boats | last | 4 | 3 | 2',
  'Boats | first | at least 4 | 3 | 2',
  'Boats | first | rank 4 or better | 3 | 2',
  'Boats | first | MSG average | 3 | 2',
  'Boats | first | 4 |  | 2',
  'Boats |  | 4 | 3 | 2',
])('an aspiration that was just reached, lies ahead or is to be kept is no finding: %s', (row) => {
  expect(aspiring(row)).toEqual([]);
});

test('which end of a rank is best is known of a measure where its table does not say', () => {
  const columns = 'measure | aspiration | before | now';
  expect(aspiring('Fires out | 4 | 5 | 6', columns)).toHaveLength(1);
  expect(aspiring('Fires out | 4 | 3 | 2', columns)).toEqual([]);
});

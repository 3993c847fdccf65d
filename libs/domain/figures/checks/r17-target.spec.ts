import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
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

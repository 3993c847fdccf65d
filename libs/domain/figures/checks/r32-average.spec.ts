import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { averageCheck } from './r32-average.ts';

const found = (...texts: string[]) =>
  averageCheck(
    inventedPaper([
      { heading: '1.0 Purpose' },
      'It covers January – March 2031.',
      { heading: '2.0 Chats' },
      ...texts,
    ]),
  );

test.each([
  'The chat opened on 1st March. To date 620 chats took place (20 per day).',
  'The chat opened on 1st March. To date 620 chats took place (15 per day).',
  'In January 2031 there were 310 chats, averaging 10 a day.',
  'This quarter 900 chats took place (10 per day).',
  'There were 620 chats (20 per day) against 500 chats (16 per day) before.',
  'In June 310 chats took place, and 90 calls per day.',
  'Each crew of 12 walks 40 miles per day.',
])('an average that follows, or whose days nobody says, is no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['The chat opened on 1st March. To date 620 chats took place (34 per day).', '8 to 20'],
  ['In January 2031 there were 310 chats, averaging 12 a day.', '10'],
  ['This quarter 900 chats took place (13.5 per day).', '10'],
])('an average that does not follow is listed: %s', (text, expected) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R32', severity: 'INFO', expected })]);
});

test('the average of any total over the days of a month, rounded half up, is no finding; one more is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 30_000 }), (total) => {
      const average = Math.floor((2 * total + 31) / 62);
      const said = (value: number) =>
        found(`In January 2031 there were ${total.toLocaleString('en-GB')} chats (${value} per day).`).length;
      return said(average) === 0 && said(average + 1) === (total > average + 1 ? 1 : 0);
    }),
  );
});

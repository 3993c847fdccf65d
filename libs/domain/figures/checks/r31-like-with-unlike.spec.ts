import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { likeWithUnlikeCheck } from './r31-like-with-unlike.ts';

const table = [
  '12 months ending March 30 | 12 months ending March 31 | Diff. | % Diff.',
  '200 | 210 | 10 | +5.0%',
];
const found = (text: string) => likeWithUnlikeCheck(inventedPaper([{ heading: 'Barns' }, table, text]));

test.each([
  'There were 450 calls in the last quarter, compared with 430 in the same quarter last year.',
  'There were 450 calls in the last six months compared to 210 in Q1 and Q2.',
  'There were 450 calls in the last six months, an average of 75, compared with 80 in the previous quarter.',
  'There were 450 calls in the last quarter. In the last six months 63 people joined.',
  'The rise of 5% is lower than the 7% seen nationally.',
  'The rise of 5% is lower than the 7% seen nationally in the 12 months to March 2031.',
  'The rise of 4% is lower than the 7% seen nationally in the first quarter of 2031.',
  'Data for 12 months to the end of March 2031, compared with the previous 12 months: 4 and 5.',
  'Over the next six months more will be done than in the last quarter.',
  'The scheme ran for three months and was better than the one of the last year.',
])('windows of one length, and figures that are not compared, are no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  [
    'There were 450 calls in the last six months, compared with 210 in the previous quarter.',
    '6 months',
    '3 months',
  ],
  ['In Q3 2030 there were 90 fires, more than the 60 fires of May 2030.', '3 months', '1 month'],
  [
    'The rise of 5% is lower than the 7% seen nationally in the first quarter of 2031.',
    '12 months',
    '3 months',
  ],
])('windows of two lengths that are compared are asked about: %s', (text, one, other) => {
  const [finding, ...more] = found(text);
  expect(more).toEqual([]);
  expect(finding).toEqual(expect.objectContaining({ rule: 'R31', severity: 'ASK', line: 4 }));
  expect(finding?.given).toContain(one);
  expect(finding?.given).toContain(other);
});

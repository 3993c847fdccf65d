import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { shareOfWrongTotalCheck } from './r05b-share-of-wrong-total.ts';

const total = 'There were 824 thefts and 183 fires (1006) in May.';
const share = (percent: string) =>
  `We saw 136 thefts at night, this equates to ${percent} of the volume, which is 1006.`;

test('shares of a total that does not add up are told once, with what they should be', () => {
  const before = 'At sea there were 619 of the total. This equates to 61.53% of the volume, which is 1006.';
  expect(shareOfWrongTotalCheck(inventedPaper([total, before, share('13.52%')]))).toEqual([
    expect.objectContaining({
      rule: 'R05b',
      severity: 'ASK',
      line: 2,
      printed: '61.53%, 13.52%',
      expected: '61.47%, 13.51%',
    }),
  ]);
});

test.each([
  ['the total adds up', [total.replace('1006', '1007'), share('13.52%')]],
  ['the share is that of the right total', [total, share('13.51%')]],
  ['the share is of another whole', [total, share('13.52%').replace('1006', '1200')]],
  ['the share stands in another section', [total, { heading: '2 Boats' }, share('13.52%')]],
])('nothing is found where %s', (_why, parts) => {
  expect(shareOfWrongTotalCheck(inventedPaper(parts))).toEqual([]);
});

test('the shares of a table inherit the mistake of its total', () => {
  const rows = ['Type | Count | Share', 'Sails | 30 | 33.0%', 'Oars | 60 | 65.9%', 'Total | 91 | 100%'];
  expect(shareOfWrongTotalCheck(inventedPaper([rows]))).toEqual([
    expect.objectContaining({ severity: 'WARN', line: 2, printed: '33.0%, 65.9%', expected: '33.3%, 66.7%' }),
  ]);
});

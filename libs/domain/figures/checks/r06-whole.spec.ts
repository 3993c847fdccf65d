import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { wholeCheck } from './r06-whole.ts';

const inProse = (text: string) => wholeCheck(inventedPaper([text]));

test.each([
  'Callers were 94% residents, 6% firms.',
  'Callers were 33% residents, 33% firms and 33% others.',
  'Callers were 94% residents, 7% firms.',
  'Callers were 49% residents, 50% firms and 1% others.',
  'Callers were 40% residents, 20% firms.',
  'Most named noise (62%) and litter (58%).',
  'Calls were up 51% in May and 52% in June.',
  'Thefts fell 51%, fires fell 52%.',
  'Of 51% of calls and 52% of visits nothing is known.',
  'All (100%) were kept, 3% late.',
])('shares that make a whole, or are plainly none, are no finding: %s', (text) => {
  expect(inProse(text)).toEqual([]);
});

test.each([
  ['Callers were 94% residents, 8% firms.', '102%'],
  ['Callers were 64% residents and 32% firms.', '96%'],
  ['Callers were 33.3% residents, 33.3% firms and 33.1% others.', '99.7%'],
])('shares of one whole that miss 100 are asked about: %s', (text, printed) => {
  expect(inProse(text)).toEqual([
    expect.objectContaining({ rule: 'R06', severity: 'ASK', expected: '100%', printed }),
  ]);
});

test('a column of shares that misses 100 is a warning, at its last row', () => {
  const rows = [
    'Type | Count | Share',
    'Sails | 3 | 30%',
    'Oars | 4 | 40%',
    'Masts | 3 | 34%',
    'Total | 10 | 100%',
  ];
  expect(wholeCheck(inventedPaper([rows]))).toEqual([
    expect.objectContaining({ severity: 'WARN', line: 5, given: '30% + 40% + 34%', printed: '104%' }),
  ]);
  expect(wholeCheck(inventedPaper([rows.map((row) => row.replace('34%', '30%'))]))).toEqual([]);
});

test('however counts fall, their rounded shares are within the rounding of 100', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 }), (counts) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      const shares = counts.map((count) =>
        `${((100 * count) / all).toFixed(1)}% of one kind`.replace('of', 'in'),
      );
      expect(inProse(`Callers were ${shares.join(', ')}.`)).toEqual([]);
    }),
  );
});

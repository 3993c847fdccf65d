import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { rankAndGapCheck } from './r37-rank-and-gap.ts';

const measure = { aliases: ['Burglary'], unit: '', id: 'm' };
const measures = [
  { ...measure, name: 'Burglary rate', polarity: 'less-is-better' as const, bestRank: 'first' as const },
  { ...measure, name: 'Solved', aliases: [], polarity: 'more-is-better' as const, bestRank: 'last' as const },
];
const columns = 'measure | aspiration | before | now | toAverage | toTop';
const found = (...rows: string[]) =>
  rankAndGapCheck(typedPaper([{ block: 'position', columns, rows }], { measures }));

test.each([
  'Burglary | Best | 4 of 8 | 3 of 8 | none | -4.0%',
  'Burglary rate | Best | 4 | 1 | none | none',
  'Solved | MSG Average | 6 | 8 | none | none',
  'Solved | MSG Average | 6 | 4 | +1.2% | +3.0%',
  'Burglary rate | Best | 3 | 4 | -1.0% | -2.0%',
  'Unknown measure | Best | 1 | 1 | +4 | +5',
])('a rank and gaps that agree, or whose measure is not known, are no finding: %s', (row) => {
  expect(found(row)).toEqual([]);
});

test.each([
  ['Burglary rate | Best | 4 of 8 | 9 of 8 | none | -4.0%', '9 of 8'],
  ['Burglary rate | Best | 4 | 5 | +1.0% | +2.0%', '+1.0%'],
  ['Burglary rate | Best | 4 | 5 | -3.0% | -2.0%', '-2.0%'],
  ['Unknown | Best | 4 | 5 | -3.0% | +2.0%', '+2.0%'],
  ['Burglary rate | Best | 4 | 1 | none | -2.0%', '-2.0%'],
  ['Burglary rate | Best | 4 | 7 | none | none', 'none'],
  ['Solved | Best | 4 | 1 | none | +2.0%', 'none'],
])('a rank that contradicts its gaps blocks: %s', (row, printed) => {
  expect(found(row)).toEqual([expect.objectContaining({ rule: 'R37', severity: 'BLOCK', line: 2, printed })]);
});

test.each([
  ['Burglary rate | less | last | 7 | none | -4.0', ['-4.0']],
  ['Burglary rate | less | first | 7 | none | -4.0', []],
  ['Burglary rate | less | last | 7 | none | none', []],
  ['Burglary rate | less | first | 7 | none | none', ['none']],
  ['Unknown measure | more | first | 7 | +1.0 | -2.0', ['-2.0']],
  ['Unknown measure | more | first | 1 | none | +2.0', ['+2.0']],
])('what a row says of its polarity and its rank comes before what the store says: %s', (row, printed) => {
  const own = typedPaper(
    [{ block: 'position', columns: 'measure | polarity | best | now | toAverage | toTop', rows: [row] }],
    { measures },
  );
  expect(rankAndGapCheck(own).map((finding) => finding.printed)).toEqual(printed);
});

test('an imported table is read by its headings, and of unknown measures only the gaps are compared', () => {
  const head =
    'Measure | Aspiration | Previous position | Current position | Change required to average | Change required to top quartile';
  expect(
    rankAndGapCheck(
      inventedPaper([[head, 'Fires | Best | 2 | 5 | -3% | -4%', 'Floods | Best | 2 | 5 | -3% | 0.1%']]),
    ),
  ).toEqual([expect.objectContaining({ line: 3, printed: '0.1%' })]);
});

test('gaps made from a distance to the average and to the top are never a finding, in either polarity', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 7 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.boolean(),
      (place, gap, more, isLess) => {
        const sign = isLess ? '-' : '+';
        const rank = isLess ? place : 9 - place;
        return (
          found(
            `${isLess ? 'Burglary rate' : 'Solved'} | Best | 4 | ${rank} | ${sign}${gap}% | ${sign}${gap + more}%`,
          ).length === 0
        );
      },
    ),
  );
});

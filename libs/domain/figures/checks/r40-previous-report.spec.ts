import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedPaper } from './invented-typed.ts';
import { previousReportCheck } from './r40-previous-report.ts';

const head = (year: number) =>
  `Measure | 12 months ending March ${year - 1} | 12 months ending March ${year} | Diff.`;
const previous = typedPaper([
  { heading: 'Barns' },
  [head(30), 'Barn fires | 210 | 200 | -10', 'Thefts | 9 | 4 | -5'],
]);
const found = (rows: string[], ...prose: string[]) =>
  previousReportCheck(typedPaper([{ heading: 'Barns' }, ...prose, [head(31), ...rows]], { previous }));

test.each<[string[], string[]]>([
  [['Barn fires | 200 | 220 | 20'], []],
  [['Boat fires | 190 | 220 | 30'], []],
  [['Barn fires | 205 | 220 | 15'], ['Figures for the last year were revised after an audit.']],
  [['Thefts | 4 | 4 | 0'], []],
])(
  'figures as they were printed, other measures, revised and small ones are no finding: %j',
  (rows, prose) => {
    expect(found(rows, ...prose)).toEqual([]);
  },
);

test('a figure that differs from the last paper warns, one that did not move on is asked about', () => {
  expect(found(['Barn fires | 205 | 220 | 15'])).toEqual([
    expect.objectContaining({ rule: 'R40', severity: 'WARN', printed: '205', expected: '200', line: 3 }),
  ]);
  expect(found(['Barn fires | 200 | 200 | 0'])).toEqual([
    expect.objectContaining({ severity: 'ASK', printed: '200' }),
  ]);
});

test('a paper is not compared with one that is not known', () => {
  expect(previousReportCheck(typedPaper([[head(31), 'Barn fires | 205 | 220 | 15']]))).toEqual([]);
});

test('whatever the last paper printed, the same figure for its period is right and any other is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (before, now) => {
      const last = typedPaper([[head(30), `Barn fires | 1 | ${before} | 0`]]);
      const paper = typedPaper([[head(31), `Barn fires | ${now} | 7 | 0`]], { previous: last });
      return previousReportCheck(paper).length === (before === now ? 0 : 1);
    }),
  );
});

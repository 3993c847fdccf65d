import { expect, test } from '@jest/globals';
import { inventedPaper } from './invented-paper.ts';
import { malformedFigureCheck } from './r19-malformed-figure.ts';

test.each([
  'This is a % increase on last year.',
  'Visits rose by % in May.',
  'Visits rose by XX% in May.',
  'The grant of £ was spent.',
])('a figure that was never filled in is found: %s', (text) => {
  expect(malformedFigureCheck(inventedPaper([text]))).toEqual([
    expect.objectContaining({ rule: 'R19', severity: 'WARN', line: 1 }),
  ]);
});

test.each([
  'This is a 4% increase on last year.',
  'The % of visits that were kept is not recorded.',
  'Visits rose by 4 % in May.',
  'The grant of £ 4m was spent.',
  'The grant of £4,000 was spent.',
])('a figure that is there, and % as a word, are no finding: %s', (text) => {
  expect(malformedFigureCheck(inventedPaper([text]))).toEqual([]);
});

test('headings and tables may say % alone', () => {
  expect(malformedFigureCheck(inventedPaper([{ heading: 'By %' }, ['by % | of %']]))).toEqual([]);
});

const column = (title: string, ...cells: string[]) =>
  malformedFigureCheck(
    inventedPaper([[`Measure | ${title}`, ...cells.map((cell, index) => `Boats ${index} | ${cell}`)]]),
  );

test.each([
  ['% Diff.', ['-6.4%', '5.2', '1.0%'], '5.2%', '5.2', 3],
  ['Count', ['12', '14', '3%'], '3', '3%', 4],
  ['Cost', ['£12', '14', '£3'], '£14', '14', 3],
])(
  'one figure of the column "%s" in another format is a warning',
  (title, cells, expected, printed, line) => {
    expect(column(title, ...cells)).toEqual([
      expect.objectContaining({ rule: 'R19', severity: 'WARN', line, expected, printed }),
    ]);
  },
);

test.each([
  ['one format', ['-6.4%', '5.2%', 'n/a', '']],
  ['two halves', ['-6.4%', '5.2']],
  ['no figures', ['high', 'low', 'low']],
])('a column of %s is no finding', (_what, cells) => {
  expect(column('% Diff.', ...cells)).toEqual([]);
});

test('rows that have a unit of their own may differ', () => {
  const rows = ['Measure | Unit | Now', 'Boats | number | 12', 'Sails | number | 14', 'Kept | % | 3%'];
  expect(malformedFigureCheck(inventedPaper([rows]))).toEqual([]);
  const labelled = [
    'Measure | Now',
    'Boats | 12',
    'Oars | 11',
    'Sails | 14',
    '% kept | 3%',
    'Share of boats | 4%',
  ];
  expect(malformedFigureCheck(inventedPaper([labelled]))).toEqual([]);
});

test('a cell with a sign and no number blocks the paper, a heading of signs does not', () => {
  const rows = ['Measure | 2030 | %', '| Now | %', 'Boats | 12 | %', 'Sails | 14 | 3%', 'Cost | £ | £'];
  expect(malformedFigureCheck(inventedPaper([rows]))).toEqual([
    expect.objectContaining({
      rule: 'R19',
      severity: 'BLOCK',
      line: 3,
      expected: 'a percentage',
      printed: '%',
    }),
  ]);
});

test('a row that measures something else than its neighbours, in every column, is no finding', () => {
  const rows = [
    'Measure | Target | October | November',
    'Crewed | 85% | 73.0% | 71.6%',
    'Shifts lost a person | 1.5 | 1.4 | 1.6',
    'Appraised | 95% | 88% | 91%',
  ];
  expect(malformedFigureCheck(inventedPaper([rows]))).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { asComparison, readTabbed } from './grid.ts';

test('cells copied from a spreadsheet keep their numbers, quotes and line ends', () => {
  expect(
    readTabbed('Measure\tMar 25\tMar 26\r\n"Burglary, ""dwelling"""\t1,204\t1,101\r\n"a\nb"\t\t(5)\r\n'),
  ).toEqual([
    ['Measure', 'Mar 25', 'Mar 26'],
    ['Burglary, "dwelling"', '1,204', '1,101'],
    ['a b', '', '(5)'],
  ]);
});

test.each(['one line', '', 'a\tb\nc', '\n'])('%j is not a grid', (text) => {
  expect(readTabbed(text)).toBeUndefined();
});

test('a measure and two columns of numbers are offered as a comparison, without the differences somebody typed', () => {
  const grid = [
    ['Offence', '12 months to Mar 25', '12 months to Mar 26', 'Diff.', '% Diff.'],
    ['Burglary', '1,204', '1,101', '-103', '-8.6%'],
    ['Robbery', '88', '', '', ''],
  ];
  expect(asComparison(grid)).toEqual({
    caption: '',
    previousLabel: '12 months to Mar 25',
    currentLabel: '12 months to Mar 26',
    rows: [
      { measure: 'Burglary', previous: '1,204', current: '1,101' },
      { measure: 'Robbery', previous: '88', current: '' },
    ],
  });
});

test('columns named by years are labels', () => {
  expect(
    asComparison([
      ['Offence', '2025', '2026'],
      ['Burglary', '5', '6'],
    ])?.currentLabel,
  ).toBe('2026');
});

test.each([
  [
    [
      ['Name', 'Rank', 'Post'],
      ['Aria', 'DCI', 'Crime'],
    ],
  ],
  [
    [
      ['Offence', '2025'],
      ['Burglary', '5'],
    ],
  ],
  [
    [
      ['Offence', '12', '13'],
      ['Burglary', '5', '6'],
    ],
  ],
  [
    [
      ['Offence', '2024', '2025', '2026'],
      ['Burglary', '5', '6', '7'],
    ],
  ],
])('other tables stay tables', (grid) => {
  expect(asComparison(grid)).toBeUndefined();
});

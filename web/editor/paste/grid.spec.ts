import { expect, test } from '@jest/globals';
import { captioned, readColumn, readTabbed } from './grid.ts';

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

test('lines are a column, one line is not', () => {
  expect(readColumn('1,204\r\n−5\n')).toEqual([['1,204'], ['−5']]);
  expect(readColumn('1,204\n')).toBeUndefined();
});

test('a title over a table is its caption', () => {
  const body = [
    ['Offence', '2025', '2026'],
    ['Burglary', '5', '6'],
  ];
  expect(captioned([['Burglary, dwelling', '', ''], ...body])).toEqual({
    caption: 'Burglary, dwelling',
    body,
  });
  expect(captioned(body)).toEqual({ caption: '', body });
});

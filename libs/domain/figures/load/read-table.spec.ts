import { expect, test } from '@jest/globals';
import { readTable, saysNothing } from './read-table.ts';

const given = (more: object) => ({
  line: 2,
  measure: 'Rape',
  area: '',
  category: '',
  period: 'Mar 24',
  value: '191',
  extractedOn: '',
  provisional: '',
  source: '',
  ...more,
});
const codes = (cells: readonly (readonly string[])[]) => {
  const read = readTable(cells);
  return 'reasons' in read ? read.reasons.map(({ code }) => code) : [];
};

test('the long form has one figure a row, under headings as people write them', () => {
  const read = readTable([
    ['Offence type', 'LPA', 'Breakdown', 'Month', 'Volume', 'Date extracted', 'Status', 'System', 'Notes'],
    ['Rape', ' North ', 'Domestic', 'Mar 24', '191', '7 May 2024', 'Provisional', 'Niche', 'late'],
  ]);
  expect(read).toEqual({
    rows: [
      given({
        area: 'North',
        category: 'Domestic',
        extractedOn: '7 May 2024',
        provisional: 'Provisional',
        source: 'Niche',
      }),
    ],
    blanks: 0,
    ignored: ['Notes'],
  });
});

test('the wide form has one series a row; its total is no figure of its own', () => {
  const read = readTable(
    [
      ['Performance Analysis Unit'],
      [],
      ['Measure', 'Area', 'Mar 24', 'Q4 2023/24', 'Total'],
      ['Rape', 'North', '191', '570', '761'],
      ['', '', '', ''],
      ['Rape', 'South', 'n/a'],
    ],
    '2024-05-07',
  );
  expect(read).toEqual({
    rows: [
      given({ line: 4, area: 'North', extractedOn: '2024-05-07' }),
      given({ line: 4, area: 'North', period: 'Q4 2023/24', value: '570', extractedOn: '2024-05-07' }),
    ],
    blanks: 2,
    ignored: ['Total'],
  });
});

test('the day a row gives comes before the day given for the whole file', () => {
  const read = readTable(
    [
      ['Measure', 'Period', 'Value', 'Extracted on'],
      ['Rape', 'Mar 24', '191', '1 May 2024'],
      ['Rape', 'Apr 24', '191', ''],
    ],
    '7 May 2024',
  );
  expect('rows' in read && read.rows.map(({ extractedOn }) => extractedOn)).toEqual([
    '1 May 2024',
    '7 May 2024',
  ]);
});

test('blank is not zero', () => {
  for (const cell of ['', ' ', 'n/a', 'N/A', '-', '–', '..', 'not available', 'TBC'])
    expect(saysNothing(cell)).toBe(true);
  for (const cell of ['0', '0.0', '-1', 'nil', 'none']) expect(saysNothing(cell)).toBe(false);
});

test('a table that cannot be read says how to head it', () => {
  expect(codes([])).toEqual(['no-headings']);
  expect(codes([['Area', 'Mar 24']])).toEqual(['no-headings']);
  expect(codes([['Measure', 'Notes']])).toEqual(['no-values']);
  expect(codes([['Measure', 'Value']])).toEqual(['no-period']);
  expect(codes([['Measure', 'Mar 24']])).toEqual(['no-figures']);
  expect(
    codes([
      ['Measure', 'Mar 24'],
      ['Rape', 'n/a'],
    ]),
  ).toEqual(['no-figures']);
  expect(
    codes([...Array.from({ length: 20 }, () => ['a title']), ['Measure', 'Mar 24'], ['Rape', '1']]),
  ).toEqual(['no-headings']);
});

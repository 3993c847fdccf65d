import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { totalCheck } from './r03-total.ts';

test.each([
  [['Type | May | June', 'Boats | 3 | 4', 'Barns | 2 | ', 'Total | 5 | 4']],
  [['Type | May | June | Total', 'Boats | 3 | 4 | 7']],
  [['Status | Total | Done | Late', 'Plan | 7 | 4 | 3']],
  [['Type | May | June', 'Year | 2031 | ', 'Boats | 1900 | 4', 'Barns | 2 | ', 'Total | 1902 | 4']],
  [['Type | 2030 | % Diff.', 'Boats | 3 | 10', 'Barns | 2 | 20', 'Total | 5 | 14']],
])('a total that is the sum of its parts is no finding: %s', (rows) => {
  expect(totalCheck(inventedPaper([rows]))).toEqual([]);
});

test.each([
  ['10.5', '20.5', '31.0', undefined],
  ['10.5', '20.5', '31.1', undefined],
  ['10.5', '20.5', '50.0', 'WARN'],
  ['50', '40', '90', undefined],
  ['50', '40', '120', 'BLOCK'],
])('%s and %s make %s within their rounding, whatever is not available: %s', (a, b, total, severity) => {
  const rows = ['Type | May', `Boats | ${a}`, `Barns | ${b}`, 'Mills | n/a', `Total | ${total}`];
  expect(totalCheck(inventedPaper([rows])).map((finding) => finding.severity)).toEqual(
    severity === undefined ? [] : [severity],
  );
});

test('a total of rows or of columns that is not the sum blocks the paper', () => {
  const rows = ['Type | May | June', 'Boats | 3 | 4', 'Barns | 2 | 9', 'Total | 5 | 12'];
  const columns = ['Type | May | June | Total', 'Boats | 3 | 4 | 8'];
  expect(totalCheck(inventedPaper([rows, columns]))).toEqual([
    expect.objectContaining({ rule: 'R03', severity: 'BLOCK', line: 4, expected: '13', printed: '12' }),
    expect.objectContaining({ line: 6, expected: '7', printed: '8' }),
  ]);
});

test.each([
  ['A total of 30 boats and 12 barns (43) were searched.', 1],
  ['A total of 30 boats and 12 barns (42) were searched.', 0],
  ['We searched 30 boats and 12 barns (2031) again.', 0],
  ['We searched 30 boats and 12 barns (5 of them twice).', 0],
])('a sum in brackets is compared with the words before it: %s', (text, count) => {
  expect(totalCheck(inventedPaper([text]))).toHaveLength(count);
});

const told = (text: string) => totalCheck(inventedPaper([text]));

test.each([
  'Four orders are from the south (one full and three interim).',
  'We searched 42 places, comprising 30 boats and 12 barns.',
  'There were 42 searches: 30 boats and 12 barns.',
  'We searched 30 boats and 12 barns, a total of 42.',
  'We searched 30 boats, 12 barns and two mills, 44 in total.',
  'We searched 90 places, including 30 boats and 12 barns.',
  'Twelve warrants (three arrests and four seizures) were executed.',
  'We searched 30 boats in May and 12 barns in June.',
  'We searched 30 boats and 12 barns at 4 ports.',
])('parts in words that make their whole, or are no parts, are no finding: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Four orders are from the south (one full and four interim).', '5', 'Four'],
  ['We searched 42 places (30 boats and 13 barns).', '43', '42'],
  ['We searched 42 places, comprising 30 boats and 13 barns.', '43', '42'],
  ['There were 1,042 searches: 1,030 boats and 13 barns.', '1,043', '1,042'],
  ['We searched 30 boats and 12 barns, a total of 43.', '42', '43'],
  ['We searched 30 boats, 12 barns and two mills, making a total of 45.', '44', '45'],
])('parts in words that do not make their whole are a hint: %s', (text, expected, printed) => {
  expect(told(text)).toEqual([expect.objectContaining({ rule: 'R03', severity: 'WARN', expected, printed })]);
});

test.each([
  [
    'sub-totals stand for their rows',
    ['Type | May', 'Boats | 3', 'Barns | 2', 'Sub-total | 5', 'Mills | 4', 'Sub-total | 4', 'Total | 9'],
    0,
  ],
  ['one sub-total leaves it open', ['Type | May', 'Boats | 3', 'Sub-total | 3', 'Mills | 4', 'Total | 9'], 0],
  [
    '"of which" is counted already',
    ['Type | May', 'Boats | 3', 'Of which sails | 2', 'Mills | 4', 'Total | 7'],
    0,
  ],
  [
    'sub-totals that do not add up',
    ['Type | May', 'Boats | 3', 'Sub-total | 3', 'Mills | 4', 'Sub-total | 4', 'Total | 9'],
    1,
  ],
  [
    'a second total counts from the first',
    ['Type | May', 'Boats | 3', 'Mills | 4', 'Total | 7', 'Oars | 1', 'Sails | 1', 'Total | 2'],
    0,
  ],
])('in a table where %s', (_why, rows, count) => {
  expect(totalCheck(inventedPaper([rows]))).toHaveLength(count);
});

test('any parts make their sum and no other, down and across', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(999), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: -2, max: 2 }),
      (parts, off) => {
        const total = parts.reduce((sum, part) => sum + part, 0) + off;
        const down = [
          'Type | May',
          ...parts.map((part, index) => `Boat ${index} | ${part}`),
          `Total | ${total}`,
        ];
        const across = [
          `Type | ${parts.map((_, index) => `Port ${index}`).join(' | ')} | Total`,
          `Boats | ${parts.join(' | ')} | ${total}`,
        ];
        expect(totalCheck(inventedPaper([down, across]))).toHaveLength(off === 0 ? 0 : 2);
      },
    ),
  );
});

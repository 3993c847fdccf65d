import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measure } from '../measure.ts';
import { keyOfFigure } from '../observation.ts';
import type { FileRow } from './file-row.ts';
import { type JudgedRow, judgeRows, readRows, type StoredFigure } from './judge-load.ts';

const measure: Measure = {
  id: 'm1',
  name: 'Knife Crime',
  aliases: ['Knife-enabled crime'],
  unit: 'count',
  polarity: 'less-is-better',
  bestRank: 'first',
  source: 'Niche',
  decimals: 0,
  smallNumbers: null,
  ownerId: null,
};
const measures: readonly Measure[] = [
  measure,
  { ...measure, id: 'm2', name: 'Satisfaction', aliases: [], unit: 'percent' },
  { ...measure, id: 'm3', name: 'Rank of burglary', aliases: [], unit: 'rank' },
  { ...measure, id: 'm4', name: 'Overtime', aliases: [], unit: 'hours' },
];
const row = (more: Partial<FileRow> = {}): FileRow => ({
  line: 2,
  measure: 'knife crime',
  area: '',
  category: '',
  period: 'Mar 24',
  value: '240',
  extractedOn: '7 May 2024',
  provisional: '',
  source: '',
  ...more,
});
const ground = { measures, today: '2024-05-10', spellings: ['North'] };
const judge = (rows: readonly FileRow[], stored: Readonly<Record<string, StoredFigure>> = {}) =>
  judgeRows(readRows(rows, ground), (key) => stored[key]);
const only = (rows: readonly JudgedRow[]) =>
  rows.map(({ verdict, reasons }) => [verdict, ...reasons.map(({ code }) => code)]);

test('a figure that is not stored is added, as the row gives it', () => {
  const [judged] = judge([row({ area: ' north', value: '1,240', provisional: 'Provisional' })]);
  expect(judged).toMatchObject({
    verdict: 'added',
    figure: {
      measureId: 'm1',
      area: 'North',
      category: '',
      span: { start: '2024-03-01', months: 1 },
      value: 1240,
      extractedOn: '2024-05-07',
      provisional: true,
      source: 'Niche',
    },
  });
});

test('a stored figure is restated by another value or standing, and unchanged by the same', () => {
  const key = keyOfFigure({
    measureId: 'm1',
    area: '',
    category: '',
    span: { start: '2024-03-01', months: 1 },
    extractedOn: '2024-05-07',
  });
  const stored = { [key]: { id: 'o1', value: 240, provisional: false } };
  expect(judge([row()], stored)[0]).toMatchObject({ verdict: 'unchanged', stored: { id: 'o1' } });
  expect(judge([row({ value: '241' })], stored)[0]).toMatchObject({
    verdict: 'restated',
    stored: { value: 240 },
  });
  expect(judge([row({ provisional: 'yes' })], stored)[0]).toMatchObject({ verdict: 'restated' });
  expect(judge([row({ extractedOn: '8 May 2024' })], stored)[0]).toMatchObject({ verdict: 'added' });
});

test('a measure is found by every name it goes by', () => {
  for (const name of ['KNIFE  crime', 'knife enabled crime', 'm1', 'Knife-Crime'])
    expect(only(judge([row({ measure: name })]))).toEqual([['added']]);
});

test('a row is refused for every reason at once', () => {
  const wrong = row({
    measure: 'Fork Crime',
    period: 'soon',
    value: 'many',
    extractedOn: 'then',
    provisional: 'perhaps',
  });
  expect(only(judge([wrong]))).toEqual([
    ['refused', 'measure-unknown', 'period-unread', 'extract-unread', 'value-unread', 'provisional-unread'],
  ]);
  expect(
    judge([row({ measure: '', period: '', extractedOn: '' })])[0]?.reasons.map(({ text }) => text),
  ).toEqual([
    'Say which measure it is of.',
    'Say which month it is of. Write it as Mar 2024, Q4 2023/24 or 12 months ending Mar 24.',
    'Say on which day it was extracted. Write it as 7 May 2024.',
  ]);
});

test.each([
  [{ value: '2.5' }, 'value-no-count'],
  [{ value: '-2' }, 'value-no-count'],
  [{ measure: 'Rank of burglary', value: '0' }, 'value-no-rank'],
  [{ measure: 'Rank of burglary', value: '1.5' }, 'value-no-rank'],
  [{ measure: 'Overtime', value: '-1' }, 'value-negative'],
  [{ extractedOn: '11 May 2024' }, 'extract-ahead'],
  [{ period: 'Jun 24' }, 'period-ahead'],
  [{ period: 'May 24' }, 'period-not-over'],
])('%j is refused: %s', (more, code) => expect(only(judge([row(more)]))).toEqual([['refused', code]]));

test.each([
  { value: '0' },
  { measure: 'Satisfaction', value: '-2.5%' },
  { measure: 'Overtime', value: '1.5' },
  { measure: 'Rank of burglary', value: '1' },
  { period: 'May 24', provisional: 'p' },
  { extractedOn: '10 May 2024' },
  { period: 'Apr 24', extractedOn: '30 April 2024' },
])('%j is taken', (more) => expect(only(judge([row(more)]))).toEqual([['added']]));

test('a figure that the file gives twice is taken once, and contradictions are named', () => {
  const rows = judge([
    row(),
    row({ line: 3 }),
    row({ line: 4, value: '250' }),
    row({ line: 5, area: 'North' }),
  ]);
  expect(only(rows)).toEqual([['added'], ['refused', 'repeated'], ['refused', 'contradicts'], ['added']]);
  expect(rows[2]?.reasons[0]?.text).toBe('Line 2 gives 240 for the same. Keep one of them.');
});

test('the whole force and all categories are one thing whatever they are called, and spellings are kept', () => {
  const keys = judge([
    row({ area: 'Force', category: 'All' }),
    row({ area: 'east', category: 'x' }),
    row({ area: 'EAST', category: ' X ' }),
  ]).map(({ figure }) => [figure?.area, figure?.category]);
  expect(keys).toEqual([
    ['', ''],
    ['east', 'x'],
    ['east', 'x'],
  ]);
});

test('every row has one verdict, and what is loaded once is unchanged when loaded again', () => {
  const rowOf = fc.record({
    line: fc.nat(),
    measure: fc.constantFrom('Knife Crime', 'Satisfaction', 'Fork Crime'),
    area: fc.constantFrom('', 'North', 'South'),
    category: fc.constant(''),
    period: fc.constantFrom('Mar 24', 'Feb 24', 'Q4 2023/24', 'never'),
    value: fc.oneof(fc.nat(1000).map(String), fc.constant('x')),
    extractedOn: fc.constantFrom('7 May 2024', '1 May 2024'),
    provisional: fc.constantFrom('', 'yes'),
    source: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 30 }), (rows) => {
      const first = judge(rows);
      expect(first).toHaveLength(rows.length);
      for (const { verdict, reasons } of first) expect(reasons.length > 0).toBe(verdict === 'refused');
      const store: Record<string, StoredFigure> = {};
      for (const { verdict, figure } of first)
        if (verdict === 'added' && figure)
          store[keyOfFigure(figure)] = {
            id: keyOfFigure(figure),
            value: figure.value,
            provisional: figure.provisional,
          };
      const again = judge(rows, store).map(({ verdict }) => verdict);
      expect(again).toEqual(first.map(({ verdict }) => (verdict === 'added' ? 'unchanged' : verdict)));
    }),
  );
});

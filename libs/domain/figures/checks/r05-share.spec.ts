import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FigureSource } from '../figure-source.ts';
import { inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { shareCheck } from './r05-share.ts';

const inProse = (...texts: string[]) => shareCheck(inventedPaper(texts));

test.each([
  'The team made 40 visits, of which 30% (12) were at night.',
  'The team made 40 visits, resulting in 12 reports (30%).',
  'Of the calls 12 of the 40 visits (30%) were at night.',
  'At night 12 out of 40 visits, which is 30%, were made.',
  'At night 30% (12 of 40) were made.',
  'At night 30% (12) of the 40 visits were made.',
  'We saw 12 of the total. This equates to 30% of the volume reported, which is 40.',
  'We made 40 visits with 12 reports (up 31% on last year).',
  'We made 40 visits with 12 reports (a rise of 31%).',
  'There were 27 thefts (2.7% of all crimes).',
  'Rain fell on 31% of days.',
])('a share that follows, or whose figures are not printed, is no finding: %s', (text) => {
  expect(inProse(text)).toEqual([]);
});

test.each([
  ['The team made 40 visits, of which 32% (12) were at night.', '12 of 40', '30%', '32%'],
  ['The team made 40 visits, resulting in 12 reports (35%).', '12 of 40', '30%', '35%'],
  ['Of the calls 12 of the 40 visits (31%) were at night.', '12 of 40', '30%', '31%'],
  ['At night 12 out of 40 visits, which is 33%, were made.', '12 of 40', '30%', '33%'],
  ['At night 20% (12 of 40) were made.', '12 of 40', '30%', '20%'],
  ['At night 20% (12) of the 40 visits were made.', '12 of 40', '30%', '20%'],
  ['We made 1,200 visits, of which 17.4% (210) were at night.', '210 of 1,200', '17.5%', '17.4%'],
])('a share that does not follow is a question: %s', (text, given, expected, printed) => {
  expect(inProse(text)).toEqual([
    expect.objectContaining({ rule: 'R05', severity: 'ASK', given, expected, printed }),
  ]);
});

test('off by one in the last place is called rounding, more is not', () => {
  expect(inProse('We kept 12 of the 40 boats (31%).')[0]?.message).toContain('rounding');
  expect(inProse('We kept 12 of the 40 boats (32%).')[0]?.message).not.toContain('rounding');
});

test('the part may stand in the sentence before, where the share shows that it is the one', () => {
  const whole = 'This equates to 61.48% of the volume reported, which is 1,006.';
  expect(inProse(`We saw 619 of the total figures. ${whole}`)).toEqual([]);
  expect(inProse(`We saw 619 of the total figures. ${whole.replace('61.48', '61.52')}`)).toEqual([
    expect.objectContaining({ given: '619 of 1,006', expected: '61.53%', printed: '61.52%' }),
  ]);
});

test('a share of "all" is held against the total of its section when it is nearly of that', () => {
  const total = 'A total of 1,006 crimes were reported.';
  expect(inProse('There were 19 thefts, 1.88% of all crimes.', total)).toEqual([
    expect.objectContaining({ given: '19 of 1,006', expected: '1.89%', printed: '1.88%' }),
  ]);
  expect(inProse('There were 19 thefts, 1.89% of all crimes.', total)).toEqual([]);
  expect(inProse('There were 19 thefts, 3.12% of all crimes.', total)).toEqual([]);
  expect(inProse('There were 19 thefts, 3% of all crimes.', total)).toEqual([]);
});

test('a total of another section is no whole', () => {
  const parts = [
    'There were 19 thefts, 1.88% of all crimes.',
    { heading: '2 Boats' },
    'A total of 1,006 boats sail.',
  ];
  expect(shareCheck(inventedPaper(parts))).toEqual([]);
});

const head = 'Type | May | June | Total | Share';
const right = ['Sails | 1 | 2 | 3 | 30%', 'Oars | 2 | 2 | 4 | 40%'];

test('a column of shares is recomputed from its total, and calibrated by the rows that are right', () => {
  const rows = [head, ...right, 'Masts | 1 | 2 | 3 | 35%', 'Total | 4 | 6 | 10 | 100%'];
  expect(shareCheck(inventedPaper([rows]))).toEqual([
    expect.objectContaining({ severity: 'WARN', line: 4, given: '3 of 10', expected: '30%', printed: '35%' }),
  ]);
});

test.each([
  [
    'shares of something else',
    [head, 'Sails | 1 | 2 | 3 | 81%', 'Oars | 2 | 2 | 4 | 75%', 'Total | 3 | 4 | 7 | 78%'],
  ],
  ['changes', ['Type | 2030 | 2031 | % Diff.', 'Sails | 3 | 4 | 33%', 'Oars | 4 | 4 | 0%']],
  ['no counts', ['Type | Name | %', 'Sails | A | 30%', 'Oars | B | 70%']],
])('a column of %s is left alone', (_what, rows) => {
  expect(shareCheck(inventedPaper([rows]))).toEqual([]);
});

test('where no row is the total, the whole is the sum', () => {
  const rows = ['Type | Count | %', 'Sails | 3 | 30', 'Oars | 4 | 40', 'Masts | 3 | 33'];
  expect(shareCheck(inventedPaper([rows]))).toEqual([
    expect.objectContaining({ expected: '30', printed: '33' }),
  ]);
});

test('the shares of a typed grid are exact, by key', () => {
  const rows = ['Sails | 3 | 3 | 75%', 'Oars | 1 | 1 | 24%', 'Total | 4 | 4 | 100%'];
  const paper = typedPaper([{ block: 'type-by-month', columns: 'type | 2031-05 | total | share', rows }]);
  expect(shareCheck(paper)).toEqual([expect.objectContaining({ line: 3, expected: '25%', printed: '24%' })]);
});

test('between bound figures nothing is guessed', () => {
  const text = 'At night 12 of the 40 visits (31%) were made.';
  const source: FigureSource = {
    measureId: 'visits',
    area: 'force',
    category: '',
    window: { kind: 'year', calendar: 'financial', start: '2030-04-01' },
    extractedOn: '2031-04-09',
  };
  const bound = ['12', '31%'].map((printed) => ({
    index: text.indexOf(printed),
    end: text.indexOf(printed) + printed.length,
    source,
    value: Number.parseInt(printed, 10),
  }));
  expect(shareCheck(typedPaper([{ text, bound }]))).toEqual([expect.objectContaining({ severity: 'WARN' })]);
});

test('a share printed as it is rounded is never found, one two places off always', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(900), fc.nat(2), (whole, some, decimals) => {
      const part = Math.min(some, whole);
      const units = Math.floor((200 * 10 ** decimals * part + whole) / (2 * whole));
      const print = (value: number) => (value / 10 ** decimals).toFixed(decimals);
      const told = (percent: string) => inProse(`At night ${percent}% (${part} of ${whole}) were made.`);
      expect(told(print(units))).toEqual([]);
      expect(told(print(units + 2))).toHaveLength(1);
    }),
  );
});

import { expect, test } from '@jest/globals';
import { FIGURE_READS, type FigureShown, readFigure, readsOf } from './reads.ts';

const figure = (text: string, value: number, before?: string, previous?: number): FigureShown => ({
  text,
  value,
  ...(before === undefined
    ? {}
    : { previous: { text: before, ...(previous === undefined ? {} : { value: previous }) } }),
});

const knives = figure('2,725', 2725, '2,910', 2910);
const rise = figure('3,757', 3757, '3,560', 3560);
const share = figure('61.5%', 61.5, '62.7%', 62.7);
const money = figure('£320,995', 320_995, '£300,000', 300_000);
const weight = figure('28.14 kg', 28.14, '30 kg', 30);

test.each([
  ['value', knives, '2,725'],
  ['previous', knives, '2,910'],
  ['change', knives, 'down 6.4%'],
  ['fewer', knives, '185 fewer'],
  ['percent', knives, '−6.4%'],
  ['difference', knives, '−185'],
  ['change', rise, 'up 5.5%'],
  ['fewer', rise, '197 more'],
  ['percent', rise, '+5.5%'],
  ['difference', rise, '+197'],
  ['change', share, 'down 1.2 percentage points'],
  ['fewer', share, '1.2 percentage points lower'],
  ['percent', share, '−1.2 percentage points'],
  ['fewer', figure('63%', 63, '62%', 62), '1 percentage point higher'],
  ['fewer', money, '£20,995 more'],
  ['difference', money, '+£20,995'],
  ['fewer', weight, '1.86 kg less'],
  ['change', figure('5', 5, '5', 5), 'unchanged'],
  ['fewer', figure('5', 5, '5', 5), 'no change'],
  ['percent', figure('5', 5, '5', 5), '0.0%'],
  ['change', figure('27,924', 27_924, '27,925', 27_925), 'down 1'],
  ['change', figure('£27,926', 27_926, '£27,925', 27_925), 'up £1'],
] as const)('%s reads %j', (reads, shown, words) => {
  expect(readFigure(reads, shown)).toBe(words);
});

test.each(FIGURE_READS.filter((reads) => reads !== 'value'))(
  '%s is blank with nothing to compare',
  (reads) => {
    expect(readFigure(reads, { text: '12', value: 12 })).toBe('');
  },
);

test('there is no percentage of zero, but a difference', () => {
  const fromNone = figure('3', 3, '0', 0);
  expect(FIGURE_READS.map((reads) => readFigure(reads, fromNone))).toEqual([
    '3',
    '0',
    '',
    '3 more',
    '',
    '+3',
  ]);
});

test('what is withheld is read as it is printed, and never computed with', () => {
  const withheld: FigureShown = { text: 'fewer than 5', previous: { text: '12', value: 12 } };
  expect(FIGURE_READS.map((reads) => readFigure(reads, withheld))).toEqual([
    'fewer than 5',
    '12',
    '',
    '',
    '',
    '',
  ]);
});

test('an unknown way of reading reads the value', () => {
  expect(readsOf('sung')).toBe('value');
  expect(readsOf('percent')).toBe('percent');
});

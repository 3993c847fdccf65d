import { expect, test } from '@jest/globals';
import {
  isAdditive,
  type Measure,
  measureChanges,
  measureReasons,
  measuresByName,
  tidiedMeasure,
} from './measure.ts';
import { printValue, withheldMonths } from './print-value.ts';
import { seriesOf } from './series.ts';

const knife: Measure = {
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
const { id: _, ...asked } = knife;
const codes = (more: Partial<Measure>, others: readonly Measure[] = []) =>
  measureReasons(tidiedMeasure({ ...asked, ...more }), others).map(({ code }) => code);

test('a measure is tidied: one name each, none twice', () => {
  expect(
    tidiedMeasure({
      ...asked,
      name: ' Knife   Crime ',
      aliases: ['knife-crime', ' KEC ', 'kec', ''],
      source: ' Niche ',
    }),
  ).toMatchObject({ name: 'Knife Crime', aliases: ['kec'], source: 'Niche' });
});

test('a measure is refused for every reason at once', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ name: ' ', source: '', decimals: 4, smallNumbers: 1 })).toEqual([
    'name-missing',
    'source-missing',
    'decimals-wrong',
    'small-numbers-wrong',
  ]);
  expect(codes({ name: 'x'.repeat(121), decimals: 0.5, smallNumbers: 101 })).toEqual([
    'name-too-long',
    'decimals-wrong',
    'small-numbers-wrong',
  ]);
  expect(codes({ decimals: 3, smallNumbers: 2 })).toEqual([]);
  expect(codes({ decimals: -1, smallNumbers: 2.5 })).toEqual(['decimals-wrong', 'small-numbers-wrong']);
});

test('no two measures go by one name', () => {
  const other = { ...knife, id: 'm2', name: 'Blades', aliases: ['KEC'] };
  expect(codes({ name: 'kec' }, [other])).toEqual(['name-taken']);
  expect(codes({ aliases: ['blades', 'Kec'] }, [other])).toEqual(['name-taken', 'name-taken']);
  expect(measureReasons({ ...asked, name: 'BLADES' }, [other])[0]?.text).toBe(
    '“BLADES” already means Blades. Use another name.',
  );
});

test('a name outranks what another measure is also called', () => {
  const shadow = { ...knife, id: 'm2', name: 'Blades', aliases: ['Knife crime'] };
  expect(measuresByName([knife, shadow]).get('knife crime')).toBe(knife);
  expect(measuresByName([shadow, knife]).get('knife enabled crime')).toBe(knife);
});

test('only what is counted adds up', () => {
  expect((['count', 'pounds', 'hours', 'kilograms'] as const).every(isAdditive)).toBe(true);
  expect((['percent', 'rate', 'rank'] as const).some(isAdditive)).toBe(false);
});

test.each([
  ['count', 0, 2725, '2,725'],
  ['count', 0, 4, 'fewer than 5'],
  ['count', 0, 0, '0'],
  ['count', 0, 5, '5'],
  ['percent', 1, 4, '4.0%'],
  ['pounds', 0, -320_995, '−£320,995'],
  ['rate', 2, 6.405, '6.41'],
  ['kilograms', 2, 28.14, '28.14 kg'],
  ['hours', 0, 12, '12'],
] as const)('a value in %s to %i decimals, %d, prints as %s', (unit, decimals, value, printed) =>
  expect(printValue({ unit, decimals, smallNumbers: 5 }, value)).toBe(printed),
);

test('small numbers are withheld only where the measure says so', () => {
  expect(printValue(knife, 1)).toBe('1');
});

test('a series has every month from first to last; one without a figure is blank, not zero', () => {
  const of = (start: string, value: number, months: 1 | 3 = 1) => ({
    span: { start, months },
    value,
    provisional: start === '2024-02-01',
  });
  expect(
    seriesOf([of('2024-02-01', 7), of('2023-11-01', 5), of('2023-12-01', 6), of('2024-04-01', 9, 3)]),
  ).toEqual([
    { month: '2023-11-01', value: 5, provisional: false },
    { month: '2023-12-01', value: 6, provisional: false },
    { month: '2024-01-01', value: undefined, provisional: false },
    { month: '2024-02-01', value: 7, provisional: true },
  ]);
  expect(seriesOf([])).toEqual([]);
});

test('what changed of a measure is said in words', () => {
  expect(measureChanges(asked, asked)).toEqual([]);
  const all = {
    name: 'x',
    aliases: [],
    unit: 'rate',
    polarity: 'neither',
    bestRank: 'last',
    source: 'x',
  } as const;
  expect(measureChanges(asked, { ...all, decimals: 1, smallNumbers: 5, ownerId: 'p' })).toEqual([
    'name',
    'other names',
    'unit',
    'polarity',
    'best rank',
    'source',
    'decimals',
    'rule for small numbers',
    'owner',
  ]);
});

test.each([
  ['none is small: all are printed', [9, 0, 7], [undefined, undefined, undefined]],
  ['one alone is small: the smallest other goes with it', [9, 4, 7], [undefined, 'fewer than 5', 'withheld']],
  ['several are small', [9, 4, 1], [undefined, 'fewer than 5', 'fewer than 5']],
  ['a month that is not known is not withheld', [9, 4, undefined], ['withheld', 'fewer than 5', undefined]],
])('months beside their total; %s', (_what, values, expected) => {
  expect(withheldMonths({ ...knife, smallNumbers: 5 }, values)).toEqual(expected);
});

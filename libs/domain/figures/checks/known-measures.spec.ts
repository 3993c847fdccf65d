import { expect, test } from '@jest/globals';
import { MOST_MEASURES, measuresFor } from './known-measures.ts';
import type { KnownMeasure } from './paper.ts';

const measure = (index: number): KnownMeasure => ({
  id: `id-${index}`,
  name: `Boats ${index}`,
  aliases: [`Vessels ${index}`],
  unit: 'count',
  polarity: 'neither',
  bestRank: 'first',
});
const many = (count: number) => Array.from({ length: count }, (_, index) => measure(index));
const names = (text: string) => measuresFor(many(MOST_MEASURES + 1), text).map(({ id }) => id);

test('a few measures are known whether the paper names them or not, and nothing else of them', () => {
  const stored = { ...measure(1), source: 'Harbour book', decimals: 2 };
  expect(measuresFor([stored], '')).toEqual([measure(1)]);
  expect(measuresFor(many(MOST_MEASURES), '')).toHaveLength(MOST_MEASURES);
});

test('of many, those are known that the paper names', () => {
  expect(names('"text":"BOATS-12 rose, and vessels 7 fell"')).toEqual(['id-7', 'id-12']);
  expect(names('m:id-40/rolling-12')).toContain('id-40');
  expect(names('Boats 1234')).toEqual([]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { oneBaseCheck } from './r33-one-base.ts';

const found = (text: string) => oneBaseCheck(inventedPaper([text]));

test.each([
  'There were 28 fires (2.4% of recorded fires) and 19 floods (1.6% of recorded fires).',
  'There were 28 fires (2.4% of fires) and 190 floods (1.6% of floods).',
  'Of the crews 12 are new (10%).',
  'There were 40 fires (up 25%) and 90 floods (down 3%).',
])('shares that have room for one whole, or are of two, are no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'There were 28 fires (2.4% of recorded fires) and 19 floods (2.6% of recorded fires).',
  'Of all crews 50 (10%) are new and 60 (15%) are trained.',
])('shares that cannot be of one whole are listed: %s', (text) => {
  expect(found(text)).toEqual([expect.objectContaining({ rule: 'R33', severity: 'INFO' })]);
});

test('true shares of one whole never are, rounded or cut off', () => {
  const part = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1000, max: 5000 }), fc.boolean(), (a, b, whole, cut) => {
      const share = (count: number) => {
        const tenths = (1000 * count) / whole;
        return ((cut ? Math.floor(tenths) : Math.round(tenths)) / 10).toFixed(1);
      };
      return found(`There were ${a} fires (${share(a)}%) and ${b} floods (${share(b)}%).`).length === 0;
    }),
  );
});

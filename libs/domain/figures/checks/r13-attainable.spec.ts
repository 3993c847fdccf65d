import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inventedPaper } from './invented-paper.ts';
import { attainableCheck } from './r13-attainable.ts';

const found = (text: string) => attainableCheck(inventedPaper([text]));

test('a percentage that no whole number gives is asked about, with the nearest two', () => {
  expect(found('We had 292 applications (11.3% from the north, 33.5% from the south).')).toEqual([
    expect.objectContaining({
      rule: 'R13',
      severity: 'ASK',
      given: 'a share of 292',
      expected: '33.2% (97) or 33.6% (98)',
      printed: '33.5%',
    }),
  ]);
  expect(found('Of the callers 40% of the 12 boats were late.')).toHaveLength(1);
  expect(found('We saw 12 boats, of which 40% were late.')).toHaveLength(1);
});

test.each([
  'We had 292 applications (11.3% from the north, 33.6% from the south).',
  'We had 1,292 applications (33.55% from the south).',
  'We had 292 applications (up 33.5% on last year).',
  'We had 292 applications. 33.5% of callers were new.',
  'We saw 12 boats, of which 40% (5) were late.',
  'We saw 12 boats, of which 42% were late.',
  'We saw 12 boats, of which 100% were late.',
])('a percentage that can be reached, or whose whole is unknown, is no question: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('whatever whole numbers give is never asked about', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(2), (whole, some, decimals) => {
      const part = Math.min(some, whole);
      const units = Math.floor((200 * 10 ** decimals * part + whole) / (2 * whole));
      const percent = (units / 10 ** decimals).toFixed(decimals);
      expect(found(`We saw ${whole} boats, of which ${percent}% were late.`)).toEqual([]);
    }),
  );
});

test('the nearest percentages are printed with the decimals that were, up to the whole itself', () => {
  const expected = (text: string) => found(text).map((finding) => finding.expected);
  expect(expected('We saw 10 boats, of which 39.9% were late.')).toEqual(['30.0% (3) or 40.0% (4)']);
  expect(expected('We saw 10 boats, of which 99.9% were late.')).toEqual(['90.0% (9) or 100.0% (10)']);
});

test.each([
  ['500', 1],
  ['501', 0],
])('of up to 500 it is asked, of %s too or not', (whole, count) => {
  expect(found(`We saw ${whole} boats, of which 33.31% were late.`)).toHaveLength(count);
});

test('no percentage above 100, and none of a rate, is asked about', () => {
  expect(found('We saw 10 boats, of which 130.5% were late.')).toEqual([]);
  expect(found('We used 10.5 litres, of which 39.9% were lost.')).toEqual([]);
});

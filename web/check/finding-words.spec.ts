import { expect, test } from '@jest/globals';
import { withPlaces } from './finding-words.ts';

const placesOf = (...keys: readonly string[]) =>
  withPlaces(keys.map((key) => ({ key }))).map(({ place }) => place);

test('a finding keeps its name while others come above it, and two that are alike have two', () => {
  const [before] = placesOf('total');
  expect(placesOf('new', 'other', 'total')[2]).toBe(before);
  expect(new Set(placesOf('total', 'total')).size).toBe(2);
});

import { expect, test } from '@jest/globals';
import { initials } from './initials.ts';

test.each([
  ['Amara Whitlock', 'AW'],
  ['ACC Priya van der Berg', 'PB'],
  ['Dr Élodie Marsh', 'ÉM'],
  ['Cher', 'C'],
  ['', ''],
])('"%s" is marked "%s"', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

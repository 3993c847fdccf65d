import { expect, test } from '@jest/globals';
import { choicesIn, narrowed, narrowingIn, WAYS } from './narrowed.ts';
import type { Promised } from './operations.ts';

const promise = (id: string, strand: string, standing: Promised['standing']): Promised => ({
  id,
  text: id,
  expected: '',
  standing,
  standingWords: standing,
  owner: { id: 'owner', line: 'Supt Owner' },
  strand: { key: strand, number: '5.1', heading: `Strand ${strand}`, sectionId: 's' },
  series: { id: 'series', name: 'Report' },
  period: { start: '2026-04-01', label: 'Q1 2026/27' },
  paper: { id: 'p', reference: 'CS-1', title: 'Paper' },
  answers: [],
});

const promises = [
  promise('a', 'rape', 'OPEN'),
  promise('b', 'rape', 'SLIPPED'),
  promise('c', 'places', 'OPEN'),
];

test('every chosen way narrows; what is not chosen does not', () => {
  expect(narrowed(promises, {})).toHaveLength(3);
  expect(narrowed(promises, { strand: 'rape', standing: 'OPEN' }).map(({ id }) => id)).toEqual(['a']);
  expect(narrowed(promises, { period: '2020-01-01' })).toEqual([]);
});

test('each choice is offered once, by its words', () => {
  const strand = WAYS.find(({ key }) => key === 'strand');
  expect(strand && choicesIn(promises, strand.of)).toEqual([
    { value: 'places', label: 'Strand places' },
    { value: 'rape', label: 'Strand rape' },
  ]);
});

test('of an address only known ways with a value count', () => {
  expect(narrowingIn({ strand: 'rape', owner: '', more: 'x', period: 3 })).toEqual({ strand: 'rape' });
});

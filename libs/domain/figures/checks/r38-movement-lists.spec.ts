import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { movementListsCheck } from './r38-movement-lists.ts';

const measure = { aliases: [], unit: '', polarity: 'less-is-better' as const };
const measures = [
  { ...measure, id: 'f', name: 'Barn fires', bestRank: 'first' as const },
  { ...measure, id: 's', name: 'Solved', aliases: ['Solved rate'], bestRank: 'last' as const },
  { ...measure, id: 'v', name: 'Visits', bestRank: 'first' as const },
];
const table = {
  block: 'position' as const,
  columns: 'measure | aspiration | before | now | toAverage',
  rows: [
    'Barn fires | Best | 4 | 2 | -1%',
    'Solved rate | Upper Quartile Rank | 8 | 7 | none',
    'Visits | MSG Average | 3 | 3 | none',
  ],
};
const found = (...lists: Invented[]) =>
  movementListsCheck(typedPaper([...lists, { heading: 'Positions' }, table], { measures }));
const item = (text: string): Invented => ({ item: text, depth: 0 });

test.each<[Invented[]]>([
  [
    [
      'Improved: Barn fires',
      'Deteriorated: Solved rate',
      'Aspirations met: Solved, Visits',
      'Not met: Barn fires',
    ],
  ],
  [[{ heading: 'Improved:' }, item('Barn fires, now second'), { heading: 'Deteriorated:' }, item('Solved')]],
  [['Crews improved the boats.', 'Fires are told of below.']],
  [['Improved: Barn fires']],
])('lists that say what the table says are no finding: %j', (lists) => {
  expect(found(...lists)).toEqual([]);
});

test.each<[Invented[], string, string]>([
  [['Improved: Barn fires, Solved rate'], 'improved', 'deteriorated'],
  [['Improved: Barn fires, Visits'], 'improved', 'unchanged'],
  [[{ heading: 'Aspirations not met:' }, item('Barn fires'), item('Visits')], 'not met', 'met'],
  [['Deteriorated: none of note'], 'not in the list "deteriorated"', 'deteriorated'],
])('a measure in the wrong list, or missing from its own, blocks: %j', (lists, printed, expected) => {
  expect(found(...lists)).toEqual([
    expect.objectContaining({ rule: 'R38', severity: 'BLOCK', printed, expected }),
  ]);
});

test('without knowing which end of the rank is best nothing is said', () => {
  expect(
    movementListsCheck(
      inventedPaper(['Improved: Solved', ['Measure | Previous rank | Current rank', 'Solved | 8 | 7']]),
    ),
  ).toEqual([]);
});

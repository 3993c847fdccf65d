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

test('of each table as many are ranked as it says itself', () => {
  const columns = 'measure | aspiration | before | now';
  const sevens = { block: 'position' as const, columns, rows: ['Solved | Best | 6 of 7 | 7 of 7'] };
  const eights = { block: 'position' as const, columns, rows: ['Visits | Best | 3 of 8 | 1 of 8'] };
  expect(movementListsCheck(typedPaper(['Met: Solved and Visits', eights, sevens], { measures }))).toEqual(
    [],
  );
});

test('of two names the longer one is meant, also of a measure that only the organisation knows', () => {
  const names = ['Burglary', 'Residential burglary', 'Business burglary'];
  const known = names.map((name) => ({ ...measure, id: name, name, bestRank: 'first' as const }));
  const columns = 'measure | aspiration | before | now';
  const rows = ['Burglary | | 3 | 4', 'Residential burglary | | 4 | 3'];
  const lists = (...texts: string[]) =>
    movementListsCheck(typedPaper([...texts, { block: 'position', columns, rows }], { measures: known }));
  expect(lists('Improved: Residential burglary', 'Deteriorated: Burglary')).toEqual([]);
  expect(lists('Improved: Residential burglary, business burglary')).toEqual([]);
  expect(lists('Improved: Residential burglary and burglary')).toEqual([
    expect.objectContaining({ printed: 'improved', expected: 'deteriorated' }),
  ]);
});

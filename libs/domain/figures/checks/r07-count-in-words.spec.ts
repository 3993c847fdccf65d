import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { countInWordsCheck } from './r07-count-in-words.ts';

const found = (...parts: Invented[]) => countInWordsCheck(inventedPaper(parts));
const items = (count: number, depth = 0) =>
  Array.from({ length: count }, () => ({ item: 'Care for boats', depth }));

test('a list has as many items as the words before it announce', () => {
  expect(found('The plan has five aims:', ...items(5))).toEqual([]);
  expect(found('The plan has five aims:', ...items(4))).toEqual([
    expect.objectContaining({
      rule: 'R07',
      severity: 'ASK',
      line: 1,
      expected: '4 aims',
      printed: 'five aims:',
    }),
  ]);
});

test.each([
  ['each of the items is about all of them', ['It reports on each of the five aims:', ...items(3)]],
  ['the count is vague', ['There are about five new aims:', ...items(4)]],
  ['no list follows', ['The plan has five aims:', 'Care for boats.']],
  [
    'a page break tore the list apart',
    ['The plan has three aims:', ...items(2), 'and for barns.', ...items(1)],
  ],
  ['items have items', ['The plan has two aims:', ...items(1), ...items(3, 1), ...items(1)]],
  ['another list comes after a sentence', ['The plan has two aims:', ...items(2), 'Also:', ...items(2)]],
])('nothing is found where %s', (_why, parts) => {
  expect(found(...parts)).toEqual([]);
});

test.each([
  'Work began in three towns (Alder, Birch and Cedar).',
  'Work began in three towns (Alder, Birch, and Cedar).',
  'Work began in three towns (Alder and Birch, Cedar, Dale).',
  'Work began in five towns (including Alder, Birch and Cedar).',
  'Work began in about five towns (Alder, Birch and Cedar).',
  'Work began in three towns (Alder).',
  'Four orders are from the south (one full, three interim).',
  'Work began at 5 sites (Alder, which is old, and Birch, which lies a long way up the river).',
  'We hired four staff: Ann, Ben, Cy and Di.',
])('names in brackets that are as many as announced are no finding: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Work began in four towns (Alder, Birch and Cedar).', '3 towns'],
  ['Work began in 2 towns (Alder, Birch and Cedar).', '3 towns'],
  ['We hired three staff: Ann, Ben, Cy, Di.', '4 staff'],
])('names that are more or fewer than announced are asked about: %s', (text, expected) => {
  const all = text.includes('staff') ? [] : [expect.objectContaining({ expected })];
  expect(found(text)).toEqual(all);
});

const led = (count: number): Invented[] =>
  Array.from({ length: count }, (_, index): Invented[] => [
    { heading: `5.${index + 1} Strand` },
    'Thematic lead: Insp A. Person',
  ]).flat();

test('the strands a paper speaks of are those that have a lead, asked once for each number', () => {
  expect(found('It covers each of the 4 strands.', ...led(4))).toEqual([]);
  expect(found('It covers each of the five strands.', 'All the five strands matter.', ...led(4))).toEqual([
    expect.objectContaining({ line: 1, given: '4 sections with a lead of their own', expected: '4 strands' }),
  ]);
});

test.each(['Three strands are at risk.', 'Two of the five strands moved.', 'We met five strands of wire.'])(
  'a number of some strands is no number of all: %s',
  (text) => {
    expect(found(text, ...led(4))).toEqual([]);
  },
);

test('the strands are the rows of the summary, the priorities those of the headings', () => {
  const summary = [
    'Strand | Total | Complete | Ongoing',
    'Boats | 2 | 1 | 1',
    'Barns | 2 | 1 | 1',
    'Mills | N/A | | ',
  ];
  expect(found('All three strands report.', [...summary, 'Total | 4 | 2 | 2'])).toEqual([]);
  expect(found('All four strands report.', [...summary, 'Total | 4 | 2 | 2'])).toHaveLength(1);
  const priorities = [1, 2, 3].map((number) => ({ heading: `Priority ${number} - Boats` }));
  expect(found('Our three priorities are these.', ...priorities)).toEqual([]);
  expect(found('Our four priorities are these.', ...priorities)).toHaveLength(1);
});

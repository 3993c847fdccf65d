import { describe, expect, test } from '@jest/globals';
import type { BlockKind } from '../../section/blocks/kind.ts';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import type { HeldBlock, KnownSection } from './paper.ts';
import { promisedCheck } from './r12-promised.ts';

const table = ['Measure | 2030 | 2031 | Diff.', 'Boats | 3 | 4 | 1'];
const promise: Invented[] = [
  { heading: '4.0 Background' },
  { item: 'Insights to show the figures', depth: 0 },
  { item: 'Delivery achieved: what was done', depth: 0 },
];
const strand = (number: number, ...more: Invented[]): Invented[] => [
  { heading: `5.${number} Strand` },
  'Thematic lead: Insp A. Person',
  ...more,
  'Delivery Achieved May 2031:',
  { item: 'Boats were tarred.', depth: 0 },
];
const insight: Invented[] = ['Insights: 12 months to May 2031', table];
const found = (...parts: Invented[][]) => promisedCheck(inventedPaper(parts.flat()));

test('a promised label that one section lacks is found at the lead who is to supply it', () => {
  const strands = [1, 2, 3, 4].map((number) => strand(number, ...insight));
  expect(found(promise, ...strands, strand(5, ...insight))).toEqual([]);
  expect(found(promise, ...strands, strand(5))).toEqual([
    expect.objectContaining({
      rule: 'R12',
      severity: 'WARN',
      line: 33,
      section: '5.5 Strand',
      expected: '"insights"',
    }),
  ]);
});

test('what no part of the paper promises is not missed', () => {
  const strands = [1, 2, 3, 4].map((number) => strand(number, ...insight));
  expect(found(promise.slice(0, 1), ...strands, strand(5, table))).toEqual([]);
  expect(found(promise, strand(1, ...insight), strand(2))).toEqual([]);
});

test('sections without a table where nearly all have one are asked about once', () => {
  const strands = [1, 2, 3, 4].map((number) => strand(number, ...insight));
  const told: Invented[] = [
    'Insights:',
    'Much was learned about boats, and about barns, in every part of the county this year.',
  ];
  expect(found(promise, ...strands, strand(5, ...told), strand(6, ...told))).toEqual([
    expect.objectContaining({
      severity: 'ASK',
      line: 35,
      printed: 'no such table in 5.5 Strand and 5.6 Strand',
    }),
  ]);
  const many = [5, 6, 7].map((number) => strand(number, ...told));
  expect(found(promise, ...strands, ...many)).toEqual([]);
});

const known = (requires: KnownSection['requires'], reason?: string): KnownSection => ({
  key: 'boats',
  section: '5.1 Boats',
  guidance: '',
  requires,
  ...(reason === undefined ? {} : { narrativeOnly: reason }),
});
const comparison = (row: string) => ({
  block: 'comparison' as const,
  columns: 'measure | previous | current | difference | percent',
  rows: [row],
});

test.each([
  ['is there', [comparison('Boats | 3 | 4 | 1 | 33%')], known(['comparison'])],
  ['cannot be told apart in print', ['Words.'], known(['statement', 'image'])],
  ['is excused by a reason', ['Words.'], known(['comparison'], 'No measure exists.')],
] as const)('a required block that %s is no finding', (_why, parts, section) => {
  expect(promisedCheck(typedPaper([{ heading: '5.1 Boats' }, ...parts], { sections: [section] }))).toEqual(
    [],
  );
});

test('a required block that is missing or empty is found in its section', () => {
  const check = (...parts: Parameters<typeof typedPaper>[0]) =>
    promisedCheck(typedPaper([{ heading: '5.1 Boats' }, ...parts], { sections: [known(['comparison'])] }));
  expect(check('Words.')).toEqual([
    expect.objectContaining({
      rule: 'R12',
      severity: 'WARN',
      line: 1,
      expected: 'a comparison',
      printed: 'none',
    }),
  ]);
  expect(check(comparison('Boats | | | | '))).toEqual([
    expect.objectContaining({ line: 2, printed: 'an empty one' }),
  ]);
  expect(check(comparison('Boats | n/a | words | | '))).toHaveLength(1);
});

test('delivery items count as filled with words', () => {
  const items = {
    block: 'delivery-achieved' as const,
    columns: 'title | text | tag',
    rows: ['Boats | tarred | Prevent'],
  };
  const sections = [known(['delivery-achieved'])];
  expect(promisedCheck(typedPaper([{ heading: '5.1 Boats' }, items], { sections }))).toEqual([]);
});

test.each([
  ['January | February | March', 0],
  ['November | December | January', 0],
  ['January | February | April | May', 1],
  ['Jan-31 | Feb-31 | Mar-31 | Apr-31 | May-31 | Jul-31', 1],
  ['Feb-30 | Jan-31 | Feb-31', 0],
  ['January | March | June', 0],
  ['Sept | Oct | Nov', 0],
  ['Boats | Barns | Mills', 0],
])('months across follow each other: %s', (months, count) => {
  expect(found([[`Type | ${months}`, 'Boats | 3 | 4 | 1']])).toHaveLength(count);
});

test('months down follow each other', () => {
  const rows = ['Month | 2030 | 2031', 'April | 3 | 4', 'May | 3 | 4', 'July | 3 | 4', 'August | 3 | 4'];
  expect(found([rows])).toEqual([
    expect.objectContaining({
      severity: 'WARN',
      line: 4,
      given: 'May stands before it',
      expected: 'June',
      printed: 'July',
    }),
  ]);
});

describe('how many blocks a section holds', () => {
  const held = (...kinds: BlockKind[]): readonly HeldBlock[] =>
    kinds.map((kind, block) => ({ kind, at: { sectionKey: 'boats', block } }));
  const written = (
    holds: readonly HeldBlock[],
    section: Partial<KnownSection>,
    words: readonly string[] = ['Boats were tarred.'],
  ) => {
    const paper = typedPaper([{ heading: '5.1 Boats' }, ...words], {
      sections: [{ ...known([]), ...section }],
    });
    const blocks = paper.blocks.map((block) => (block.kind === 'heading' ? { ...block, holds } : block));
    return promisedCheck({ ...paper, blocks }).map(
      ({ severity, printed, at, message }) => `${severity} ${printed} ${at?.block ?? 'section'}: ${message}`,
    );
  };

  test('too many are found at the first that is too many', () => {
    const limits = [{ kind: 'dashboard', max: 1 }] as const;
    expect(written(held('dashboard', 'chart', 'dashboard', 'dashboard'), { limits })).toEqual([
      'BLOCK 3 2: The template allows at most one “Delivery plan dashboard” block in this section, and there are 3. Take away what is too many, or move it to another section.',
    ]);
    expect(written(held('dashboard'), { limits })).toEqual([]);
  });

  test('too few are found once somebody has begun to write, and not while nobody has', () => {
    const limits = [{ kind: 'risk-register', min: 2 }] as const;
    expect(written(held('risk-register'), { limits })).toEqual([
      'BLOCK 1 0: The template asks for at least 2 “Risk register” blocks in this section, and there is 1. Put in 1 more with Insert.',
    ]);
    expect(written([], { limits })[0]).toMatch(/^BLOCK none section: .* and there are none\. Put in 2 more/);
    expect(written(held('risk-register', 'risk-register'), { limits })).toEqual([]);
    expect(written([], { limits }, [])).toEqual([]);
    expect(written([], { limits, narrativeOnly: 'No risk.' })).toEqual([]);
  });

  test('a kind that is not allowed is found once, at its first block', () => {
    const limits = [{ kind: 'chart' }] as const;
    expect(written(held('chart', 'survey', 'chart', 'survey'), { limits, allows: ['chart'] })).toEqual([
      'BLOCK a “Survey table” block 1: The template allows no “Survey table” block in this section. Move it to a section that may hold it, or take it away.',
    ]);
  });

  test('a required block of words is missed once, whether or not it is counted', () => {
    expect(written([], { requires: ['questions'] })).toEqual([
      'WARN none section: The template asks for a “Questions and answers” block in this section, and there is none. Put it in with Insert.',
    ]);
    expect(written(held('questions'), { requires: ['questions'] })).toEqual([]);
    const both = { requires: ['comparison'], limits: [{ kind: 'comparison', min: 1 }] } as const;
    expect(written([], both)).toHaveLength(1);
  });
});

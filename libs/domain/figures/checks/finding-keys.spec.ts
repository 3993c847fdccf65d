import { expect, test } from '@jest/globals';
import { findingKey } from '../../paper/finding-answer.ts';
import { checkPaper } from './check-paper.ts';
import { type InventedPart, typedPaper } from './invented-typed.ts';
import type { Block, TypedPaper } from './paper.ts';

const comparison = 'Measure | 12 months ending March 2030 | 12 months ending March 2031 | Diff. | % Diff.';

/** Mistakes of as many rules as there is room for, among them all that hold two places against each other. */
const parts: readonly InventedPart[] = [
  { heading: '1 Purpose' },
  'This paper covers October 2030 to March 2031 and each of the seven strands.',
  { heading: '2 Summary of risks' },
  'There are no risks to report. Nine open risks are held.',
  {
    block: 'risk-register',
    columns: 'ref | risk | status',
    rows: ['R1 | Boats leak at night | open', 'R9 | Mills | open'],
  },
  { heading: '3 Recommendations' },
  'None.',
  { heading: '4 Boats' },
  'Boat thefts have increased. The board is asked to note the boats. Op Heron was held in May 2030.',
  'In March 2031 there were 240 stolen fishing boats. There were [insert figure] oars.',
  {
    block: 'comparison',
    columns: comparison,
    caption: 'Boat thefts',
    rows: ['Boat thefts | 2,910 | 2,725 | -185 | -6.4%'],
  },
  { block: 'chart', columns: 'a | b', caption: 'Barn fires', rows: ['1 | 2'] },
  ['Quarter | Total | Complete | At risk', 'Q1 | 9 | 5 | 4', 'Q2 | 9 | 5 | 3'],
  {
    block: 'risk-register',
    columns: 'ref | risk | status',
    rows: ['R1 | Engines fail without warning | open'],
  },
  { heading: '5 Barns' },
  'The 250 stolen fishing boats of March 2031 were found. Op Heron ran in October 2030. Thefts fell from 10 to 12.',
  { block: 'comparison', columns: comparison, rows: ['Boat thefts | 2,910 | 2,752 | -158 | -5.4%'] },
];

/** As the editor knows it: each block has its section and its place there. */
function written(all: readonly InventedPart[]): TypedPaper {
  const paper = typedPaper(all);
  const counts = new Map<string, number>();
  const blocks = paper.blocks.map((block): Block => {
    const number = counts.get(block.section) ?? 0;
    counts.set(block.section, number + 1);
    return { ...block, at: { sectionKey: block.section, block: number } };
  });
  return { ...paper, blocks };
}

const keysOf = (all: readonly InventedPart[]) => checkPaper(written(all)).map(findingKey).sort();

test('a paragraph that is put in anywhere above takes no answer from any finding', () => {
  const rules = new Set(checkPaper(written(parts)).map(({ rule }) => rule));
  expect([...rules]).toEqual(expect.arrayContaining(['R11', 'R21', 'R22', 'R23', 'R28', 'R29']));
  parts.forEach((part, index) => {
    if (typeof part === 'string' || !('heading' in part)) return;
    const more = [...parts.slice(0, index + 1), 'Crews met.', ...parts.slice(index + 1)];
    const elsewhere = (all: readonly InventedPart[]) =>
      checkPaper(written(all))
        .filter(({ section }) => section !== part.heading)
        .map(findingKey)
        .sort();
    expect(elsewhere(more)).toEqual(elsewhere(parts));
  });
});

test('two findings of the same words in one section are two, in one paragraph as well', () => {
  const key = (...texts: string[]) => keysOf([{ heading: '4 Boats' }, ...texts]);
  const apart = key('There were [insert figure] boats.', 'There were [insert figure] oars.');
  expect(new Set(apart).size).toBe(2);
  const together = key('Thefts fell from 10 to 12. Fires fell from 10 to 12.');
  expect(together.length).toBeGreaterThan(1);
  expect(new Set(together).size).toBe(together.length);
});

test('two rows of the same figures are two', () => {
  const rows = ['Boats | 10 | 12 | 3 | 20.0%', 'Barns | 10 | 12 | 3 | 20.0%'];
  expect(new Set(keysOf([[comparison, ...rows]])).size).toBe(keysOf([[comparison, ...rows]]).length);
});

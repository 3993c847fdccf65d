import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPaper, paperChecker } from './check-paper.ts';
import { inventedPaper } from './invented-paper.ts';
import type { Prose, TypedPaper } from './paper.ts';

test('a paper without a mistake has no findings, nor has an empty one', () => {
  const rows = ['Measure | 2030 | 2031 | Diff.', 'Arson | 10 | 12 | 2'];
  expect(
    checkPaper(inventedPaper([{ heading: '1.0 Purpose' }, 'Arson rose from 10 to 12, up 20%.', rows])),
  ).toEqual([]);
  expect(checkPaper(inventedPaper([]))).toEqual([]);
});

test('what is found comes in the order of the lines, whichever rule found it', () => {
  const paper = inventedPaper([
    'A % increase.',
    ['Measure | 2030 | 2031 | Diff.', 'Arson | 10 | 12 | 3'],
    'A % fall.',
  ]);
  expect(checkPaper(paper).map(({ rule, line }) => [rule, line])).toEqual([
    ['R19', 1],
    ['R01', 3],
    ['R19', 4],
  ]);
});

const sentences = [
  'A % increase.',
  'Nearly half (60%) came.',
  'Crews went out.',
  'See section 9.9.',
  'Up to £ was paid.',
];
const part = fc.record({
  section: fc.constantFrom('1.0 Boats', '2.0 Barns', '3.0 Roads'),
  text: fc.constantFrom(...sentences),
});

test('a checker that remembers finds what one that knows nothing finds, after every edit', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(), part, (parts, where, change) => {
      const blocks = parts.map((its, index) => block(its, index + 1));
      const check = paperChecker();
      const paper = { title: '', frontSheet: [], blocks, lines: [] };
      check(paper);
      const index = where % blocks.length;
      const edited = {
        ...paper,
        blocks: blocks.map((its, at) => (at === index ? block(change, at + 1) : its)),
      };
      expect(check(edited)).toEqual(checkPaper(edited));
    }),
  );
});

test('a section that stayed as it was is not read again, and one whose blocks or knowledge changed is', () => {
  let reads = 0;
  const watched = (line: number): Prose => ({
    ...block({ section: `${line}.0 Boats`, text: '' }, line),
    get text() {
      reads += 1;
      return 'A % increase.';
    },
  });
  const paper = { title: '', frontSheet: [], blocks: [watched(1), watched(2)], lines: [] };
  const check = paperChecker();
  check(paper);
  const readsOf = (next: TypedPaper) => {
    reads = 0;
    check(next);
    return reads;
  };
  const unchanged = readsOf({ ...paper, known: {} });
  expect(readsOf({ ...paper, known: {} })).toBe(unchanged);
  expect(readsOf({ ...paper, known: { attachments: [] } })).toBeGreaterThan(unchanged);
  expect(readsOf({ ...paper, blocks: [...paper.blocks, watched(3)] })).toBeGreaterThan(unchanged);
});

function block({ section, text }: { readonly section: string; readonly text: string }, line: number): Prose {
  return { kind: 'prose', section, under: '', line, text };
}

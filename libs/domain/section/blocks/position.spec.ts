import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type InventedPart, typedPaper } from '../../figures/checks/invented-typed.ts';
import type { KnownOfPaper } from '../../figures/checks/paper.ts';
import { rankAndGapCheck } from '../../figures/checks/r37-rank-and-gap.ts';
import { movementListsCheck } from '../../figures/checks/r38-movement-lists.ts';
import { STANDARD_STYLE } from '../../figures/figure-style.ts';
import type { Cells } from './block.ts';
import { isMet, positionBlock } from './position.ts';

const boats: Cells = { measure: 'Boats', polarity: 'less', best: 'first', aspiration: 'Upper Quartile Rank' };

const known: KnownOfPaper = {
  measures: [
    { id: 'b', name: 'Boats', aliases: [], unit: '', polarity: 'less-is-better', bestRank: 'first' },
  ],
};

/** The block as the checks see it: what is typed, and what follows from it. */
function asTyped(cells: Cells, settings: Cells = {}): InventedPart {
  const [derived = {}] = positionBlock.derive(
    { kind: 'position', rows: [{ id: '', cells }], settings },
    [],
    STANDARD_STYLE,
  ).rows;
  const columns = positionBlock.columns(settings).map(({ key }) => key);
  const row = columns.map((key) => derived[key] ?? cells[key] ?? '').join(' | ');
  return { block: 'position', settings, columns: columns.join(' | '), rows: [row] };
}

test('a value that reaches the top quartile meets it, in the block and in the checks', () => {
  const cells = { ...boats, now: '3', value: '20', average: '25', top: '20' };
  expect(isMet(cells)).toBe(true);
  const paper = typedPaper(['Met: Boats', { heading: 'Positions' }, asTyped(cells)], known);
  expect([...rankAndGapCheck(paper), ...movementListsCheck(paper)]).toEqual([]);
});

test('as many are ranked as the block says', () => {
  const cells = { ...boats, before: '20', now: '14' };
  expect(rankAndGapCheck(typedPaper([asTyped(cells, { of: '43' })]))).toEqual([]);
  expect(rankAndGapCheck(typedPaper([asTyped(cells, { of: '12' })]))).toEqual([
    expect.objectContaining({ rule: 'R37', given: '12 are ranked' }),
  ]);
});

test.each([
  ['Rank 3', true],
  ['3rd of 8 or better', true],
  ['Top 2', false],
  ['Reduce by 10%', undefined],
  ['Best', false],
  ['', undefined],
])('an aspiration of "%s" at rank 3: %s', (aspiration, met) => {
  expect(isMet({ ...boats, aspiration, now: '3' })).toBe(met);
});

test('a list taken from the block is never called wrong', () => {
  const figure = fc.option(fc.integer({ min: 1, max: 8 }).map(String), { nil: '' });
  const row = fc.record({
    aspiration: fc.constantFrom('Upper Quartile Rank', 'MSG Average', 'Best', 'Rank 3', ''),
    polarity: fc.constantFrom('more', 'less', ''),
    best: fc.constantFrom('first', 'last', ''),
    before: figure,
    now: figure,
    value: figure,
    average: figure,
    top: figure,
  });
  fc.assert(
    fc.property(row, (drawn) => {
      const cells = { measure: 'Boats', ...drawn };
      const { notes = [] } = positionBlock.derive(
        { kind: 'position', rows: [{ id: '', cells }], settings: {} },
        [],
        STANDARD_STYLE,
      );
      const lists = notes.filter(({ items }) => items.length > 0).map(({ title }) => `${title}: Boats`);
      const paper = typedPaper([...lists, { heading: 'Positions' }, asTyped(cells)], known);
      expect(movementListsCheck(paper)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

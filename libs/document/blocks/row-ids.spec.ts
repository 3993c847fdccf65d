import { expect, test } from '@jest/globals';
import { comparisonTable, paragraph, sectionOf } from '../schema/build.ts';
import { parseSectionDoc } from '../schema/section-doc.ts';
import { blockNode } from './build-block.ts';
import { blocksIn } from './read-block.ts';
import { withRowIds } from './row-ids.ts';

test('every row of every block gets an id of its own, and those that have one keep it', () => {
  let made = 0;
  const doc = withRowIds(
    parseSectionDoc(
      sectionOf(
        paragraph('Words'),
        comparisonTable({
          caption: '',
          previousLabel: '',
          currentLabel: '',
          rows: [{ measure: 'Knives', previous: '2', current: '1' }],
        }),
        blockNode('delivery-scheduled', {}, [
          { cells: { text: 'New' } },
          { id: 'p1', cells: { text: 'Old' } },
        ]),
        blockNode('commitments'),
      ),
    ),
    () => {
      made += 1;
      return `row-${made}`;
    },
  );
  expect(blocksIn(doc).map(({ rows }) => rows.map(({ id }) => id))).toEqual([['row-1'], ['row-2', 'p1'], []]);
  expect(parseSectionDoc(doc)).toEqual(doc);
});

import { blockNode, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { EditorState } from '@tiptap/pm/state';
import { blockAt } from './place.ts';
import { readingOf } from './reading.ts';
import { renamedColumns, setSetting } from './rename.ts';
import { NOTHING_KNOWN } from './scene.ts';

const dashboard = blockNode('dashboard', { statuses: 'Done | Late' }, [
  { id: 'r1', cells: { period: 'Q1', done: '3', late: '1' } },
]);

test('a status that is renamed keeps its figures, and the total', () => {
  const state = EditorState.create({ doc: sectionSchema.nodeFromJSON(sectionOf(dashboard)) });
  const block = blockAt(state.doc, 0);
  const { doc } = block ? setSetting(state.tr, block, 'statuses', 'Complete | Late') : state.tr;
  const node = doc.firstChild;
  const reading = node ? readingOf(node, NOTHING_KNOWN) : undefined;
  expect(reading?.block.rows[0]?.cells).toEqual({ period: 'Q1', complete: '3', late: '1' });
  expect(reading?.derivation.rows[0]?.total).toBe('4');
});

test.each([
  ['one other name', 'Complete | Late', [['done', 'complete']]],
  ['two names that change places', 'Late | Done', []],
  ['one more', 'Done | Late | New', []],
  ['one less', 'Late', []],
])('%s', (_what, statuses, pairs) => {
  expect([...renamedColumns({ kind: 'dashboard' }, { statuses: 'Done | Late' }, { statuses })]).toEqual(
    pairs,
  );
});

import {
  blockNode,
  paragraph,
  readBlock,
  type SectionNode,
  sectionOf,
  sectionSchema,
} from '@countersign/document';
import { expect, test } from '@jest/globals';
import { initProseMirrorDoc, prosemirrorToYXmlFragment, updateYFragment } from '@tiptap/y-tiptap';
import { Doc, UndoManager } from 'yjs';

const ORIGIN = 'the editor';

const bound: SectionNode = blockNode(
  'comparison',
  { caption: 'Knife crime', previousLabel: '2025', currentLabel: '2026' },
  [
    {
      id: 'r1',
      cells: { measure: 'Knife Crime', previous: '2910', current: '2725' },
      sources: { current: 'm:knife/rolling-12' },
    },
    { id: 'r2', cells: { measure: 'Robbery', previous: '12', current: '11' } },
  ],
);

test('a table that was removed comes back by undoing, with its rows, its figures and what they are bound to', () => {
  const document = new Doc();
  const fragment = document.getXmlFragment('default');
  const whole = sectionSchema.nodeFromJSON(sectionOf(paragraph('Above'), bound, paragraph('Below')));
  prosemirrorToYXmlFragment(whole, fragment);
  const undo = new UndoManager(fragment, { trackedOrigins: new Set([ORIGIN]) });
  const { mapping } = initProseMirrorDoc(fragment, sectionSchema);
  const without = sectionSchema.nodeFromJSON(sectionOf(paragraph('Above'), paragraph('Below')));
  document.transact(
    () => updateYFragment(document, fragment, without, { mapping, isOMark: new Map() }),
    ORIGIN,
  );
  const now = () => initProseMirrorDoc(fragment, sectionSchema).doc;
  expect(now().childCount).toBe(2);
  undo.undo();
  expect(now().toJSON()).toEqual(whole.toJSON());
  expect(readBlock(now().child(1).toJSON())?.rows.map(({ id }) => id)).toEqual(['r1', 'r2']);
  undo.redo();
  expect(now().childCount).toBe(2);
});

import { paragraph, type SectionNode, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { carriedPlugin } from './carried.ts';

const old = (text: string): SectionNode => ({ ...paragraph(text), attrs: { carried: 'CS-0003' } });
const state = EditorState.create({
  doc: sectionSchema.nodeFromJSON(sectionOf(old('First'), old('Second'), paragraph('Third'))),
  plugins: [carriedPlugin()],
});
const after = (tr: Transaction) => {
  const marks: string[] = [];
  state.applyTransaction(tr).state.doc.forEach(({ attrs }) => {
    marks.push(attrs.carried);
  });
  return marks;
};

test.each([
  ['typing in it', state.tr.insertText('x', 3), ['', 'CS-0003', '']],
  ['taking words out of it', state.tr.delete(9, 11), ['CS-0003', '', '']],
  ['typing elsewhere', state.tr.insertText('x', 17), ['CS-0003', 'CS-0003', '']],
  ['moving the caret', state.tr.setMeta('caret', true), ['CS-0003', 'CS-0003', '']],
  [
    'somebody else, who says so themselves',
    state.tr.insertText('x', 3).setMeta(ySyncPluginKey, {}),
    ['CS-0003', 'CS-0003', ''],
  ],
])('a paragraph from the last paper is touched by: %s', (_what, tr, marks) => {
  expect(after(tr)).toEqual(marks);
});

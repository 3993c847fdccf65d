import { blockNode, paragraph, type SectionNode, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { EditorState } from '@tiptap/pm/state';
import { readingOf } from '../blocks/reading.ts';
import { type Known, NOTHING_KNOWN } from '../blocks/scene.ts';
import { figureAt, figuresOfTables, withRowId, wordsOf } from './shown.ts';

const settings = { caption: 'Knives', previousLabel: 'Mar 23', currentLabel: 'Mar 24' };
const known: Known = {
  ...NOTHING_KNOWN,
  figures: new Map([
    ['m:now', { text: '2,725', value: 2725, previous: { text: '2,910', value: 2910 } }],
    ['m:before', { text: '2,910', value: 2910 }],
  ]),
};
const sentence = (source: string, reads: string, text = '') => ({
  ...paragraph(''),
  content: [{ type: 'figure', attrs: { source, reads, text } }],
});
const docOf = (...blocks: readonly SectionNode[]) => sectionSchema.nodeFromJSON(sectionOf(...blocks));

test('a bound row shows what the store says, and what follows from it', () => {
  const sources = { previous: 'm:before', current: 'm:now' };
  const doc = docOf(
    blockNode('comparison', settings, [{ id: 'r1', cells: { measure: 'Knife crime' }, sources }]),
  );
  const reading = doc.firstChild ? readingOf(doc.firstChild, known) : undefined;
  expect(reading?.derivation.rows[0]).toEqual({
    previous: '2,910',
    current: '2,725',
    difference: '−185',
    percent: '−6.4%',
  });
});

test.each([
  ['m:now', 'change', '', 'down 6.4%'],
  ['m:now', 'value', 'frozen', '2,725'],
  ['m:gone', 'value', 'frozen', 'frozen'],
  ['m:gone', 'value', '', ''],
])('a figure of %s that reads as %s says %j or %j', (source, reads, text, words) => {
  const doc = docOf(sentence(source, reads, text));
  const node = doc.firstChild?.firstChild;
  expect(node && wordsOf(doc, node, known)).toBe(words);
});

test('a row without an id gets one when a sentence reads it, and is read by it', () => {
  const rows = [{ cells: { measure: 'Knife crime', previous: '2910', current: '2725' } }];
  const { tr } = EditorState.create({
    doc: docOf(paragraph('It fell.'), blockNode('comparison', settings, rows)),
  });
  const picked = figuresOfTables(tr.doc, known).find(({ source }) => source.endsWith(':current'));
  const source = withRowId(tr, picked?.source ?? '');
  expect(source).toMatch(/^c:[0-9a-f-]{36}:current$/);
  expect(figureAt(tr.doc, source, known)?.text).toBe('2,725');
  expect(withRowId(tr, source)).toBe(source);
});

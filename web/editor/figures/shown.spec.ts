import { blockNode, paragraph, type SectionNode, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { EditorState } from '@tiptap/pm/state';
import { readingOf } from '../blocks/reading.ts';
import { unbindings } from '../blocks/row-menu.ts';
import { type Known, NOTHING_KNOWN, Scene } from '../blocks/scene.ts';
import { figureActs } from './figure-acts.ts';
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

/** What can be done with the figure of a sentence, and what is left of the sentence once it is made plain. */
function madePlain(source: string, figures: Known['figures']) {
  const scene = new Scene();
  scene.know({ ...NOTHING_KNOWN, figures });
  let state = EditorState.create({ doc: docOf(sentence(source, 'value')) });
  const view = {
    get state() {
      return state;
    },
    dispatch: (tr: typeof state.tr) => {
      state = state.apply(tr);
    },
    focus: () => undefined,
  };
  const act = figureActs(view, scene, () => 1, undefined).find(({ id }) => id === 'plain');
  act?.run();
  return { name: act?.name, off: act?.off ?? false, figure: state.doc.nodeAt(1)?.type.name };
}

test('a figure is not made plain before the store has said what it is', () => {
  const [name, gone] = ['Make it plain text', 'Take it out'];
  expect(madePlain('m:now', new Map())).toEqual({ name, off: true, figure: 'figure' });
  expect(madePlain('m:now', known.figures)).toEqual({ name, off: false, figure: 'text' });
  const nothing = new Map([['m:now', { text: '' }]]);
  expect(madePlain('m:now', nothing)).toEqual({ name: gone, off: false, figure: undefined });
});

test('a bound cell is not typed by hand before the store has said what is in it', () => {
  const sources = { previous: 'm:before', current: 'm:new' };
  const row = { id: 'r1', cells: { measure: 'Knife crime' }, sources };
  const node = docOf(blockNode('comparison', settings, [row])).firstChild;
  const reading = node ? readingOf(node, known) : undefined;
  const acts = reading ? unbindings(reading, 0, known, () => undefined) : [];
  expect(acts.map(({ id, off }) => [id, off ?? false])).toEqual([
    ['unbind-previous', false],
    ['unbind-current', true],
  ]);
});

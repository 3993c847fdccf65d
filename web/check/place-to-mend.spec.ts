import {
  blockNode,
  bulletList,
  paragraph,
  type SectionNode,
  sectionOf,
  sectionSchema,
  table,
} from '@countersign/document';
import { expect, test } from '@jest/globals';
import { EditorState } from '@tiptap/pm/state';
import { placeToMend } from './place-to-mend.ts';

const text = (words: string): SectionNode => ({ type: 'text', text: words });
const figure: SectionNode = { type: 'figure', attrs: { source: 'm:any', reads: 'value' } };
const sentence = (...content: SectionNode[]): SectionNode => ({ type: 'paragraph', content });

/** What the block reads like once `from` is mended; undefined when there is no place to mend. */
function mended(block: SectionNode, from: string, to: string): string | undefined {
  const doc = sectionSchema.nodeFromJSON(sectionOf(paragraph('Above 7.4%'), block));
  const place = placeToMend(doc, { at: { sectionKey: 'any', block: 1 }, from });
  if (!place) return undefined;
  const after = EditorState.create({ doc }).tr.insertText(to, place.from, place.to).doc;
  return after.child(1).textBetween(0, after.child(1).content.size, ' | ', '*');
}

test('a figure of the store or a break before it does not move the place', () => {
  const block = sentence(
    text('Knife crime is '),
    figure,
    { type: 'hardBreak' },
    text('of all, '),
    figure,
    text(', down 7.4%.'),
  );
  expect(mended(block, '7.4%', '6.4%')).toBe('Knife crime is **of all, *, down 6.4%.');
});

test('words across two styles of writing are mended as one', () => {
  const bold = { ...text('7.'), marks: [{ type: 'bold' }] };
  expect(mended(sentence(text('down '), bold, text('4%')), '7.4%', '6.4%')).toBe('down 6.4%');
});

test.each([
  [
    'a plain table',
    table('Knife crime', [
      ['Crime', 'Now'],
      ['Knife', '641'],
      ['All', '1,641 in 641'],
    ]),
    'Crime | Now | Knife | 640 | All | 1,641 in 641',
  ],
  [
    'a typed table',
    blockNode('comparison', {}, [{ cells: { measure: '641 Knife', previous: '641', current: '1,641' } }]),
    '641 Knife | 640 | 1,641',
  ],
])('in %s the whole cell is mended, whatever longer cells hold', (_what, block, expected) => {
  expect(mended(block, '641', '640')).toBe(expected);
});

test('a cell that says more is not the cell that was found', () => {
  expect(mended(table('', [['641 (prov.)', '1']]), '641', '640')).toBeUndefined();
});

test('in an item of a list the words are mended', () => {
  expect(mended(bulletList('Robbery rose by 3%.', 'Knife crime fell by 7.4%.'), '7.4%', '6.4%')).toBe(
    'Robbery rose by 3%. | Knife crime fell by 6.4%.',
  );
});

test.each([
  ['part of a longer number', paragraph('1,641 of 641.5 and 6412')],
  ['a figure of the store', sentence(text('There were '), figure)],
  ['twice there', paragraph('641 and 641')],
  ['gone', paragraph('640')],
])('what is %s is not mended', (_what, block) => {
  expect(mended(block, '641', '640')).toBeUndefined();
});

test('what ends a sentence is no part of a longer number', () => {
  expect(mended(paragraph('It rose to 641.'), '641', '640')).toBe('It rose to 640.');
});

test('a block that is gone has no place', () => {
  const doc = sectionSchema.nodeFromJSON(sectionOf(paragraph('641')));
  expect(placeToMend(doc, { at: { sectionKey: 'any', block: 1 }, from: '641' })).toBeUndefined();
});

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
import { placeOfMend } from './place-of-mend.ts';

const figure: SectionNode = { type: 'figure', attrs: { source: 'm:knives', reads: 'value' } };
const words = (...parts: readonly (string | SectionNode)[]): SectionNode => ({
  type: 'paragraph',
  content: parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
});

/** The text of the mended block with a bar between cells; undefined where nothing was found to mend. */
function mended(from: string, to: string, ...blocks: readonly SectionNode[]): string | undefined {
  const doc = sectionSchema.nodeFromJSON(sectionOf(paragraph('Above.'), ...blocks));
  const place = placeOfMend(doc, { kind: 'replace', at: { sectionKey: 'boats', block: 1 }, from, to });
  if (!place) return undefined;
  const after = EditorState.create({ doc }).tr.insertText(to, place.from, place.to).doc.child(1);
  return after.textBetween(0, after.content.size, '|', (leaf) => (leaf.type.name === 'figure' ? '#' : '/'));
}

test.each([
  ['nothing before it', [words('Down 7.4%.')], 'Down 6.4%.'],
  ['a bound figure before it', [words('Crime is ', figure, ', down 7.4%.')], 'Crime is #, down 6.4%.'],
  ['a line break before it', [words('Crime', { type: 'hardBreak' }, 'down 7.4%.')], 'Crime/down 6.4%.'],
  ['another item before it', [bulletList('One.', 'Down 7.4%.')], 'One.|Down 6.4%.'],
])('a sentence with %s is mended where it is printed', (_name, blocks, after) => {
  expect(
    mended('7.4%', '6.4%', ...blocks)
      ?.replace(/^\|+/, '')
      .replaceAll('||', '|'),
  ).toBe(after);
});

test('what is printed twice is not guessed at, and a figure between letters is no word of theirs', () => {
  expect(mended('7.4%', '6.4%', words('Down 7.4%, then 7.4%.'))).toBeUndefined();
  expect(mended('7.4%', '6.4%', words('Down 7.', figure, '4%.'))).toBeUndefined();
});

const kits = (...figures: readonly string[]) =>
  table('Kits', [['Area', 'Kits'], ...figures.map((each) => ['A', each])]);

test('in a table the whole cell is meant: 641 is not part of 1,641', () => {
  expect(mended('641', '642', kits('1,641', '641'))).toContain('642');
  expect(mended('641', '642', kits('1,641', '641'))).toContain('1,641');
  expect(mended('641', '642', kits('1,641'))).toBeUndefined();
  expect(mended('641', '642', kits('641', '641'))).toBeUndefined();
});

test('a cell of a typed block is mended, and what lies under a bound figure is not', () => {
  const settings = { caption: 'Knives', previousLabel: 'Mar 25', currentLabel: 'Mar 26' };
  const row = (sources: Record<string, string>) =>
    blockNode('comparison', settings, [
      { cells: { measure: 'Knives', previous: '5', current: '641' }, sources },
    ]);
  expect(mended('641', '642', row({}))).toContain('642');
  expect(mended('641', '642', row({ current: 'm:knives' }))).toBeUndefined();
});

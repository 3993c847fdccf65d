import { expect, test } from '@jest/globals';
import { bulletList, comparisonTable, heading, paragraph, sectionOf, table } from './build.ts';
import { emptySection, parseSectionDoc, type SectionNode, sectionSchema } from './section-doc.ts';
import { isEmptySection, sectionText } from './section-text.ts';

const burglary = comparisonTable({
  caption: 'Burglary, dwelling',
  previousLabel: '12 months ending Mar 25',
  currentLabel: '12 months ending Mar 26',
  rows: [{ measure: 'Offences', previous: '1,204', current: '1,101' }],
});
const full = sectionOf(
  heading(3, 'Insights'),
  paragraph('Fewer homes were broken into.'),
  burglary,
  bulletList('Marking kits', 'Alley gates'),
  table('Visits', [
    ['District', 'Visits'],
    ['Aldmere', '48'],
  ]),
);

const typesOf = (node: SectionNode): string[] => [node.type, ...(node.content ?? []).flatMap(typesOf)];

test('a section that was read once is read again unchanged', () => {
  const parsed = parseSectionDoc(full);
  expect(parseSectionDoc(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  expect(typesOf(parsed)).toEqual(typesOf(full));
});

test('the differences of a comparison are not part of the section', () => {
  expect(JSON.stringify(parseSectionDoc(full))).not.toMatch(/diff|-103/i);
});

test('attributes nobody knows are dropped, so that they cannot hide in an edition', () => {
  const smuggled = { type: 'doc', content: [{ type: 'paragraph', attrs: { onclick: 'x' }, secret: 'y' }] };
  expect(JSON.stringify(parseSectionDoc(smuggled))).not.toMatch(/onclick|secret/);
});

test.each([
  ['nothing', null],
  ['a string', 'text'],
  ['a node of another kind', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }],
  ['a section inside a section', { type: 'doc', content: [full] }],
  ['only a part of a section', paragraph('text')],
  ['text where blocks belong', { type: 'doc', content: [{ type: 'text', text: 'x' }] }],
  [
    'a link that runs code',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
          ],
        },
      ],
    },
  ],
])('%s is refused in plain words', (_case, json) => {
  expect(() => parseSectionDoc(json)).toThrow(/^This is not a section that can be read: /);
});

test.each(['comparisonRow', 'comparisonTable', 'tableRow'])(
  '%s may stand empty while two people edit',
  (name) => {
    expect(() => sectionSchema.nodes[name]?.createChecked()).not.toThrow();
  },
);

test('a comparison row with a missing or doubled cell stays, with every word in it', () => {
  const cell = (type: string, text: string): SectionNode => ({ type, content: [{ type: 'text', text }] });
  const row = {
    type: 'comparisonRow',
    content: [cell('comparisonCurrent', '5'), cell('comparisonCurrent', '6')],
  };
  const doc = parseSectionDoc({ type: 'doc', content: [{ type: 'comparisonTable', content: [row] }] });
  expect(sectionText(doc)).toBe('5\t6');
});

test('the words of a section are lines, with tabs between the cells of a row', () => {
  expect(sectionText(full).split('\n')).toEqual([
    'Insights',
    'Fewer homes were broken into.',
    'Offences\t1,204\t1,101',
    'Marking kits',
    'Alley gates',
    'District\tVisits',
    'Aldmere\t48',
  ]);
});

test('a section is empty until a visible character is in it', () => {
  expect(isEmptySection(emptySection)).toBe(true);
  expect(isEmptySection(sectionOf(paragraph('  '), bulletList('')))).toBe(true);
  expect(isEmptySection(sectionOf(bulletList('', 'x')))).toBe(false);
});

import { expect, test } from '@jest/globals';
import { blockNode } from '../../blocks/build-block.ts';
import type { EditionContent } from '../../edition/content.ts';
import { placeReasons } from '../../memory/places.ts';
import { paragraph, sectionOf } from '../../schema/build.ts';
import { renderEdition } from '../html/edition.ts';
import { outline } from './edition.ts';

const content = (...rows: readonly Readonly<Record<string, string>>[]): EditionContent => ({
  format: 'countersign/edition@1',
  title: 'Report',
  marking: { tier: 'OFFICIAL', sensitive: false },
  reportTo: 'Office',
  reportFrom: 'Force',
  period: { kind: 'half', calendar: 'financial', start: '2025-10-01' },
  periodLabel: 'Q3 and Q4 2025/26',
  sections: [
    {
      key: 'knife',
      number: '5.1',
      level: 1,
      heading: 'Knife crime',
      kind: 'text',
      status: 'accepted',
      doc: sectionOf(
        blockNode(
          'questions',
          {},
          rows.map((cells, index) => ({ id: `q${index}`, cells })),
        ),
        paragraph('Fewer knives.'),
      ),
    },
  ],
});

const frame = {
  number: '1.0',
  state: 'Approved',
  hash: 'abcdef0123456789',
  reference: 'CS-1',
  frontSheet: [],
  approvals: [],
  signOffs: [],
  draft: false,
};

test('every question stands in the annex with where it is answered, linked to its place', () => {
  const asked = content(
    { question: 'Why?', answer: 'Because.' },
    { question: 'Where?', where: '5.1.1 and 5.1' },
    { question: 'When?', deferred: 'No data yet' },
    { question: 'Who?' },
  );
  const html = renderEdition(asked, frame);
  const annex = html.slice(html.indexOf('id="annex-questions"'));
  expect(annex).toContain('In <a href="#s-5.1">5.1 Knife crime</a>');
  expect(annex).toContain('In <a href="#p-5.1.1">5.1.1</a> and <a href="#s-5.1">5.1</a>');
  expect(annex).toContain('Put off: No data yet');
  expect(annex).toContain('Not answered yet');
  expect(outline(asked).at(-1)?.anchor).toBe('annex-questions');
});

test('a paper that was asked nothing has no annex', () => {
  expect(renderEdition(content(), frame)).not.toContain('annex-questions');
  expect(outline(content())).toHaveLength(1);
});

test.each([
  ['5.1.1', 0],
  ['5.1', 0],
  ['5.1.7', 1],
  ['5.1.1 and 9.9', 1],
  ['somewhere', 1],
])('answered in %s has %d reasons against it', (where, reasons) => {
  expect(placeReasons(content({ question: 'Where?', where }))).toHaveLength(reasons);
});

test('a place that was picked is printed by the number it has now, linked, in the answer and in the annex', () => {
  const moved = content({ question: 'Where?', where: '5.1.7 “Fewer knives.”' });
  const html = renderEdition(moved, frame);
  const link = '<a href="#p-5.1.1">5.1.1</a> “Fewer knives.”';
  expect(html.split(link)).toHaveLength(3);
  expect(html).not.toContain('5.1.7');
  expect(placeReasons(moved)).toEqual([]);
});

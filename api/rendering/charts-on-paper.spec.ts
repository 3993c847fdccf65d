import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  blockNode,
  type EditionContent,
  paperJson,
  type SectionNode,
  sectionOf,
  seriesText,
} from '@countersign/document';
import { afterAll, describe, expect, test } from '@jest/globals';
import { JPEG, png } from '../../test/support/pictures.ts';
import type { PrintImage } from './messages.ts';
import { sampleFrame, samplePaper } from './sample.ts';
import { Typesetter } from './typesetter.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'charts-on-paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPoppler = ['pdfinfo', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).status === 0);
if (!hasPoppler) console.warn('SKIPPED: the tests of finished PDFs need poppler-utils (pdfinfo, pdftotext).');
const withPoppler = hasPoppler ? describe : describe.skip;

const typesetter = new Typesetter();
function poppler(tool: string, pdf: Buffer, ...options: readonly string[]): string {
  const file = path.join(folder, 'document.pdf');
  writeFileSync(file, pdf);
  const output = tool === 'pdftotext' ? ['-'] : [];
  return spawnSync(tool, [...options, file, ...output], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}

const onePage = (...blocks: readonly SectionNode[]): Partial<EditionContent> => ({
  sections: [
    {
      key: 'a',
      number: '1.0',
      level: 1,
      heading: 'Insights',
      kind: 'text',
      status: 'author',
      doc: sectionOf(...blocks),
    },
  ],
});
const printed = (images: readonly PrintImage[], ...blocks: readonly SectionNode[]) =>
  typesetter.pdf(paperJson({ content: samplePaper(onePage(...blocks)), frame: sampleFrame() }), images);
const pdfOf = (...blocks: readonly SectionNode[]) => printed([], ...blocks);

const knife = (measure = 'Knife Crime') =>
  blockNode(
    'comparison',
    {
      caption: `Table comparing ${measure} data to previous year`,
      previousLabel: 'Before',
      currentLabel: 'Now',
    },
    [{ cells: { measure, previous: '2910', current: '2725' } }],
  );
const months = Array.from({ length: 12 }, (_, index) => ({
  month: `2025-${String(index + 1).padStart(2, '0')}`,
  value: index === 4 ? undefined : 200 + index,
}));
const series = seriesText([
  { name: 'Knife Crime', unit: 'count', windows: [{ name: '2025', points: months }] },
]);
const chart = (attrs: Record<string, string> = {}): SectionNode => ({
  type: 'chart',
  attrs: { form: 'bars', ...attrs },
});

withPoppler('a trend on paper', () => {
  test('is a small figure in its cell that says what it shows, beside the words of the measure', () => {
    const row = blockNode('position', { caption: 'Aspirations' }, [
      { cells: { measure: 'Burglary', unit: 'per 1,000 homes', value: '9.1' } },
    ]);
    const content = row.content?.map((each) => ({ ...each, attrs: { series } })) ?? [];
    const pdf = pdfOf({ ...row, content });
    expect(poppler('pdfinfo', pdf, '-meta')).toMatch(/<pdfuaid:part>1</);
    expect(pdf.toString('latin1')).toMatch(/\/Alt ?\(From 200 in Jan 2025 to 211 in Dec 2025/);
    expect(poppler('pdftotext', pdf, '-layout')).toMatch(/Burglary[\s\S]*1,000/);
  });
});

withPoppler('a chart on paper', () => {
  test('is a tagged figure that says what it shows, with its caption', () => {
    const pdf = pdfOf(knife(), chart());
    expect(poppler('pdfinfo', pdf, '-meta')).toMatch(/<pdfuaid:part>1</);
    const structure = poppler('pdfinfo', pdf, '-struct-text');
    expect(structure).toMatch(/Figure/);
    expect(pdf.toString('latin1')).toMatch(/\/Alt ?\(Knife Crime\. Highest 2,910/);
    expect(poppler('pdftotext', pdf, '-layout')).toMatch(/Knife Crime\n[\s\S]*2,910/);
  });

  test('with months of the store has them as a table as well', () => {
    const text = poppler('pdftotext', pdfOf(knife(), chart({ series })), '-layout');
    expect(text).toContain('Knife Crime by month, January 2025 to December 2025: the figures');
    expect(text).toMatch(/Jan +Feb[\s\S]*2025 +2025[\s\S]*Knife +200 +201/);
  });

  test.each(['漢字 and مرحبا', '<b>&"\'', '#panic()', 'x'.repeat(300), '👩‍🚒 \u0007'])(
    'whose measure is called %s can be printed',
    (name) => {
      const rows = blockNode('result-list', {}, [
        { cells: { label: name, value: '3' } },
        { cells: { label: 'Arrests', value: '104' } },
      ]);
      expect(poppler('pdfinfo', pdfOf(rows, chart()))).toMatch(/Tagged: +yes/);
    },
  );

  test('below no table says so', () => {
    expect(poppler('pdftotext', pdfOf(chart()), '-layout')).toContain(
      'there is no table of figures above it',
    );
  });
});

withPoppler('an image on paper', () => {
  const picture = (attrs: Record<string, string> = {}): SectionNode => ({
    type: 'picture',
    attrs: { image: 'one', alt: 'A map of the town', caption: 'The town', ...attrs },
  });

  test.each([
    ['PNG', png(400, 300)],
    ['JPEG', JPEG],
    ['a very high one', png(10, 3000)],
  ])('is a tagged figure with its description and caption: %s', (_kind, bytes) => {
    const pdf = printed([{ id: 'one', bytes }], picture());
    expect(poppler('pdfinfo', pdf, '-meta')).toMatch(/<pdfuaid:part>1</);
    expect(pdf.toString('latin1')).toMatch(/\/Alt ?\(A map of the town\)/);
    expect(poppler('pdftotext', pdf, '-layout')).toContain('The town');
  });

  test('that has no description yet does not stop the draft', () => {
    expect(
      poppler('pdfinfo', printed([{ id: 'one', bytes: png() }], picture({ alt: '', caption: '' }))),
    ).toMatch(/Tagged: +yes/);
  });

  test.each<[string, readonly PrintImage[]]>([
    ['is not there', []],
    ['cannot be decoded', [{ id: 'one', bytes: Buffer.concat([JPEG.subarray(0, 400), JPEG.subarray(-2)]) }]],
    ['has an id that is none', [{ id: '../one', bytes: png() }]],
  ])('that %s is said to be missing, and the paper is printed', (_case, images) => {
    const text = poppler('pdftotext', printed(images, picture()), '-layout');
    expect(text).toMatch(/cannot be\s+printed: A map of the town/);
  });
});

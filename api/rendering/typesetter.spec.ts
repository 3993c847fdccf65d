import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  bulletList,
  type EditionContent,
  type EditionFrame,
  heading,
  packJson,
  paperJson,
  paragraph,
  type SectionNode,
  sectionOf,
  table,
} from '@countersign/document';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sampleFrame, samplePack, samplePaper } from './sample.ts';
import { Typesetter } from './typesetter.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'typesetter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPoppler = ['pdfinfo', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).status === 0);
if (!hasPoppler) console.warn('SKIPPED: the tests of finished PDFs need poppler-utils (pdfinfo, pdftotext).');
const withPoppler = hasPoppler ? describe : describe.skip;

const typesetter = new Typesetter();
const paper = (content: Partial<EditionContent> = {}, frame: Partial<EditionFrame> = {}) =>
  typesetter.pdf(paperJson({ content: samplePaper(content), frame: sampleFrame(frame) }));

function poppler(tool: string, pdf: Buffer, ...options: readonly string[]): string {
  const file = path.join(folder, 'document.pdf');
  writeFileSync(file, pdf);
  const output = tool === 'pdftotext' ? ['-'] : [];
  return spawnSync(tool, [...options, file, ...output], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}
const words = (pdf: Buffer) => poppler('pdftotext', pdf, '-layout');
const pages = (pdf: Buffer) => words(pdf).split('\f').slice(0, -1);

const onePage = (...blocks: readonly SectionNode[]): Partial<EditionContent> => ({
  sections: [
    {
      key: 'a',
      number: '1.0',
      level: 1,
      heading: 'Purpose',
      kind: 'text',
      status: 'author',
      doc: sectionOf(...blocks),
    },
  ],
});

withPoppler('a finished paper', () => {
  let approved: Buffer;
  let text: string[];
  beforeAll(() => {
    approved = paper();
    text = pages(approved);
  });

  test('is tagged PDF/UA-1 with a title and a language', () => {
    expect(poppler('pdfinfo', approved)).toMatch(
      /Title: +Crime Prevention Strategy Report Q3 and Q4[\s\S]*Tagged: +yes/,
    );
    expect(poppler('pdfinfo', approved, '-meta')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(approved.toString('latin1')).toMatch(/\/Lang ?\(en-GB\)/);
    expect(approved.toString('latin1')).toMatch(/\/DisplayDocTitle true/);
  });

  test('has headings without a gap and header cells with their scope', () => {
    const structure = poppler('pdfinfo', approved, '-struct-text');
    const levels = [...structure.matchAll(/^ *H(\d) /gm)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(structure.match(/^ *TH /gm)?.length).toBe(structure.match(/\/Scope \/Column/g)?.length);
  });

  test('has a bookmark for its title and for every heading', () => {
    const bookmarks = [...approved.toString('latin1').matchAll(/\/Title \((.*)\)/g)].map(
      ([, title]) => title,
    );
    const { title, sections } = samplePaper();
    expect(bookmarks).toEqual(
      expect.arrayContaining([
        title,
        ...sections.map(({ number, heading }) => `${number} ${heading}`),
        'Insights',
      ]),
    );
  });

  test('says on every page how it is marked, which edition it is, and which page of how many', () => {
    expect(text.length).toBeGreaterThan(15);
    for (const [index, page] of text.entries()) {
      expect(page.match(/^ *OFFICIAL *$/gm)).toHaveLength(2);
      expect(page).toContain(`Page ${index + 1} of ${text.length}`);
      expect(page).toContain('P-2026-014 · Edition 1.0 · Approved · 9f2c41ab');
    }
  });

  test('says on every page how it may be handled, and the words its template puts at the foot, however long', () => {
    const footer = `${'The figures of this paper are as extracted. '.repeat(4)}Last words.`;
    const marking = { tier: 'OFFICIAL', sensitive: true, handling: 'For the board only' } as const;
    const cared = pages(paper({ ...onePage({ type: 'paragraph' }), footer, marking }));
    for (const page of cared) {
      expect(page.match(/^ *OFFICIAL-SENSITIVE: For the board only *$/gm)).toHaveLength(2);
      expect(page).toContain('Last words.');
      expect(page).toContain('Page ');
    }
  });

  test('carries DRAFT on every page until it is approved, and on none after', () => {
    expect(text.join('')).not.toContain('DRAFT');
    const draft = pages(paper({}, { draft: true, number: '0.3', state: 'With Chief Officer' }));
    for (const page of draft) expect(page).toContain('DRAFT');
    for (const page of pages(paper({}, { withdrawn: true }))) expect(page).toContain('WITHDRAWN');
  });

  test('prints the front sheet, numbered paragraphs, derived columns and who signed', () => {
    const all = text.join('');
    expect(all).toMatch(/Author on behalf of Chief Officer +Insp 2207 Tom Arkwright/);
    expect(all).toMatch(/5\.1\.1\.2 +Officers and partners/);
    expect(all).toMatch(/Knife crime +1,482 +1,391 +−91 +−6\.1%/);
    expect(all).toMatch(/Chief Officer +Assistant Chief Constable Ines Moor +22 May 2026, 14:02 +9f2c41ab/);
  });
});

withPoppler('odd content', () => {
  test.each([
    '#panic("no")',
    '*bold* _it_ $x$ `code` @ref <label> \\ // = Title',
    '#set text(red)',
    '"); panic("x',
    '[brackets] {braces} ~ --- ...',
  ])('%s is printed as it was typed', (typed) => {
    const changes = { title: typed, ...onePage(paragraph(typed), table(typed, [[typed], [typed]])) };
    expect(words(paper(changes)).split(typed).length).toBeGreaterThan(3);
  });

  test('characters that no font can draw are printed as their code points', () => {
    expect(words(paper(onePage(paragraph('Ask 漢字 about it.'))))).toContain(
      'Ask [U+6F22][U+5B57] about it.',
    );
  });

  const nested = (depth: number): SectionNode => ({
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [paragraph(`Level ${depth}`), ...(depth < 30 ? [nested(depth + 1)] : [])],
      },
    ],
  });
  const span = (colspan: number, rowspan: number): SectionNode => ({
    type: 'tableHeader',
    attrs: { colspan, rowspan },
    content: [paragraph('Wide')],
  });

  test.each<[string, Partial<EditionContent>]>([
    ['no sections', { sections: [] }],
    ['an empty section', onePage()],
    ['an empty list', onePage(bulletList())],
    ['marks of right-to-left writing', onePage(paragraph('a\u202eb\u2066c\u200fd'))],
    ['Arabic and Hebrew', onePage(paragraph('مرحبا שלום'))],
    [
      'emoji, joiners, controls, half characters',
      onePage(paragraph('👩‍🚒 \u0007 \ud800 \u00ad \u200d \ufeff')),
    ],
    ['a word as long as a page', onePage(paragraph('x'.repeat(4000)), table('', [['y'.repeat(3000), 'b']]))],
    [
      'a cell as long as three pages',
      onePage(
        table('Long', [
          ['A', 'B'],
          ['word '.repeat(3000), 'b'],
        ]),
      ),
    ],
    [
      'a header as long as two pages',
      onePage(
        table('Long', [
          ['word '.repeat(2000), 'B'],
          ['a', 'b'],
        ]),
      ),
    ],
    [
      'a table of 2,000 rows',
      onePage(
        table(
          'Many',
          Array.from({ length: 2000 }, (_, row) => [`${row}`, 'b']),
        ),
      ),
    ],
    [
      'a table of 40 columns',
      onePage(table('Wide', [Array.from({ length: 40 }, (_, column) => `${column}`)])),
    ],
    ['lists thirty deep', onePage(nested(1))],
    ['a deep heading first', onePage(heading(4, 'Deep'), heading(4, 'Deep'))],
    [
      'spans that overlap and leave the table',
      onePage({
        type: 'table',
        content: [
          { type: 'tableRow', content: [span(3, 9), span(1, 1)] },
          { type: 'tableRow', content: [span(9, 1)] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('x')] }] },
        ],
      }),
    ],
    ['a title of 400 characters', { title: 'Title '.repeat(66) }],
    [
      'a long handling instruction',
      { marking: { tier: 'OFFICIAL', sensitive: true, handling: 'Board only. '.repeat(9) } },
    ],
  ])('%s can be printed', (_case, changes) => {
    expect(poppler('pdfinfo', paper(changes))).toMatch(/Tagged: +yes/);
  });

  test('nothing of a deep list is lost', () => {
    const text = words(paper(onePage(nested(1))));
    for (let depth = 1; depth <= 30; depth += 1) expect(text).toContain(`Level ${depth}`);
  });
});

withPoppler('a pack', () => {
  test('has its agenda with page numbers, says what is missing, and keeps the highest marking on every page', () => {
    const pack = samplePack(2);
    const restricted = { ...pack, marking: { tier: 'OFFICIAL' as const, sensitive: true } };
    const pdf = typesetter.pdf(packJson(restricted));
    const text = pages(pdf);
    expect(text[1]).toMatch(/1 +Strategy report 1 +Attached +3/);
    expect(text[1]).toMatch(/Commissioner’s update +Verbal/);
    expect(text[1]).toMatch(/Budget monitoring +To follow/);
    expect(text[1]).toMatch(/Fleet +Withdrawn/);
    for (const [index, page] of text.entries()) {
      expect(page.match(/^ *OFFICIAL-SENSITIVE *$/gm)).toHaveLength(2);
      expect(page).toContain(`Page ${index + 1} of ${text.length}`);
    }
    expect(poppler('pdfinfo', pdf, '-meta')).toMatch(/<pdfuaid:part>1</);
  });
});

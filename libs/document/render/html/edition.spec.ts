import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EditionContent, EditionSection } from '../../edition/content.ts';
import type { EditionFrame } from '../../edition/frame.ts';
import { comparisonTable, heading, paragraph, sectionOf, table } from '../../schema/build.ts';
import type { SectionDoc } from '../../schema/section-doc.ts';
import { outline } from '../printed/edition.ts';
import { renderEdition } from './edition.ts';
import { renderPack } from './pack.ts';
import { renderSection } from './section.ts';

const section = (changes: Partial<EditionSection> = {}): EditionSection => ({
  key: 'knife-crime',
  number: '5.1.1',
  level: 1,
  heading: 'Knife crime',
  kind: 'text',
  status: 'accepted',
  doc: sectionOf(paragraph('Fewer knives were carried.')),
  ...changes,
});

const content = (changes: Partial<EditionContent> = {}): EditionContent => ({
  format: 'countersign/edition@1',
  title: 'Prevention report',
  marking: { tier: 'OFFICIAL', sensitive: false },
  reportTo: 'The Office of the Commissioner',
  reportFrom: 'Aldshire Police',
  period: { kind: 'half', calendar: 'financial', start: '2025-10-01' },
  periodLabel: 'Q3 and Q4 2025/26',
  sections: [section()],
  ...changes,
});

const frame: EditionFrame = {
  number: '1.0',
  state: 'Approved',
  hash: 'abcdef0123456789',
  reference: 'P-2026-014',
  frontSheet: [{ label: 'Title of Report', value: 'Prevention report' }],
  approvals: [
    { step: 'Chief Officer', line: 'ACC Ines Moor', at: '2026-05-22T13:02:00Z', hash: 'abcdef0123456789' },
  ],
  signOffs: [],
  draft: false,
};

const html = (changes: Partial<EditionContent> = {}) => renderEdition(content(changes), frame);
const linkTo = (href: string): SectionDoc =>
  sectionOf({
    type: 'paragraph',
    content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }],
  });

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '</h2><iframe src="//evil.example">',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;',
  '<!--><math><mtext></form><style>',
];
const tags = (written: string) => [...written.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name);
const attributes = (written: string) =>
  [...written.replace(/"[^"]*"/g, '""').matchAll(/ ([a-z-]+)=""/g)].map(([, name]) => name);

test.each(attacks)('%s adds no tag and no attribute, wherever it is typed', (attack) => {
  const filled = (word: string) =>
    renderEdition(
      content({
        title: word,
        periodLabel: word,
        strategy: word,
        footer: word,
        marking: { tier: 'OFFICIAL', sensitive: true, handling: word },
        sections: [
          section({
            heading: word,
            leadLine: word,
            leadLabel: word,
            doc: sectionOf(
              heading(3, word),
              paragraph(word),
              table(word, [[word], [word]]),
              comparisonTable({
                caption: word,
                previousLabel: word,
                currentLabel: word,
                rows: [{ measure: word, previous: word, current: word }],
              }),
            ),
          }),
        ],
      }),
      {
        ...frame,
        state: word,
        reference: word,
        frontSheet: [{ label: word, value: word }],
        signOffs: [{ number: '1', heading: word, line: word, at: '2026-05-22T13:02:00Z' }],
      },
    );
  const harmless = 'w'.repeat(attack.length);
  expect(tags(filled(attack))).toEqual(tags(filled(harmless)));
  expect(attributes(filled(attack))).toEqual(attributes(filled(harmless)));
});

test('no text at all can add a tag', () => {
  const plain = tags(html({ sections: [section({ heading: 'x', doc: sectionOf(paragraph('x')) })] }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (typed) => {
      const word = `x${typed}`;
      const written = html({ sections: [section({ heading: word, doc: sectionOf(paragraph(word)) })] });
      expect(tags(written)).toEqual(plain);
    }),
  );
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  ' java\tscript:alert(1)',
  'vbscript:x',
  '//evil.example',
])('a link to %s is printed as words only', (href) => {
  expect(renderSection(linkTo(href), { number: '1' })).toMatch(/<\/a> here<\/p>$/);
});

test('a link on the allow-list is a link', () => {
  expect(renderSection(linkTo('https://force.example/?a=1&b="2"'), { number: '1' })).toContain(
    '<a href="https://force.example/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer">here</a>',
  );
});

test('paragraphs are numbered through their section, empty ones not counted, each with its anchor', () => {
  const doc = sectionOf(paragraph('First.'), paragraph('  '), heading(3, 'More'), paragraph('Second.'));
  const ids = [...renderSection(doc, { number: '5.1.1' }).matchAll(/id="(p-[^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['p-5.1.1.1', 'p-5.1.1.2']);
});

test('a section without a number has paragraphs without numbers', () => {
  expect(renderSection(sectionOf(paragraph('First.')), { number: '' })).toBe('<p>First.</p>');
});

test('the differences are computed where the table is shown', () => {
  const doc = sectionOf(
    comparisonTable({
      caption: 'Knife crime',
      previousLabel: '12 months ending Mar 25',
      currentLabel: '12 months ending Mar 26',
      rows: [
        { measure: 'Offences', previous: '2910', current: '2725' },
        { measure: 'New measure', previous: '', current: '12' },
        { measure: 'Cash', previous: '£0', current: '£5' },
      ],
    }),
  );
  const cells = [...renderSection(doc, { number: '1' }).matchAll(/<td class="number">([^<]*)/g)].map(
    ([, cell]) => cell,
  );
  expect(cells).toEqual(['2,910', '2,725', '−185', '−6.4%', '', '12', '', '', '£0', '£5', '+5', 'n/a']);
});

test('a table has its caption, its header row with scope, and figures on the right', () => {
  const doc = sectionOf(
    table('Visits', [
      ['District', 'Visits'],
      ['Aldmere', '48'],
    ]),
  );
  expect(renderSection(doc, { number: '1' })).toBe(
    '<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Visits"><table>' +
      '<caption>Visits</caption><thead><tr><th scope="col">District</th><th scope="col" class="number">Visits</th>' +
      '</tr></thead><tbody><tr><td>Aldmere</td><td class="number">48</td></tr></tbody></table></div>',
  );
});

test('no update, and who wrote on whose behalf, are said plainly, and last time’s text stays away', () => {
  const stale = sectionOf(paragraph('Last time.'));
  const lead = { leadLabel: 'Thematic lead', leadLine: 'Detective Superintendent Ruth Hale' };
  const missing = html({ sections: [section({ ...lead, status: 'no-update', doc: stale })] });
  expect(missing).toContain('No update received.');
  expect(missing).not.toContain('Last time.');
  expect(
    html({ sections: [section({ ...lead, status: 'written-on-behalf', writtenBy: 'Inspector Sam Rook' })] }),
  ).toContain('Written on behalf of Detective Superintendent Ruth Hale by Inspector Sam Rook.');
});

test.each([null, sectionOf()])('a section without words says so', (doc) => {
  expect(html({ sections: [section({ doc })] })).toContain('Nothing has been written here.');
});

test('heading levels never skip one, whatever was typed', () => {
  const written = html({
    sections: [
      section({ level: 3, doc: sectionOf(heading(4, 'Deep')) }),
      section({ level: 3, number: '5.1.2' }),
    ],
  });
  const levels = [...written.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels).toEqual([1, 2, 3, 3, 2]);
});

test('the outline names the anchors that the text has', () => {
  const edition = content({ sections: [section(), section({ number: '', key: 'annex a' })] });
  const written = renderEdition(edition, frame);
  const anchors = outline(edition).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['s-5.1.1', 's-annex-a']);
  for (const anchor of anchors) expect(written).toContain(`id="${anchor}"`);
});

test('only what is not approved carries the mark', () => {
  expect(html()).not.toContain('DRAFT');
  expect(renderEdition(content(), { ...frame, draft: true })).toContain('DRAFT');
  expect(renderEdition(content(), { ...frame, draft: true, withdrawn: true })).toContain('WITHDRAWN');
});

test('two papers of one pack share no anchor, and a withdrawn item keeps its number', () => {
  const paper = { content: content(), frame };
  const written = renderPack({
    board: 'Scrutiny Board',
    title: 'Board pack',
    meeting: '25 June 2026',
    edition: '1',
    state: 'Issued',
    reference: 'M-2026-06',
    marking: { tier: 'OFFICIAL', sensitive: false },
    draft: false,
    items: [
      { kind: 'paper', number: '1', title: 'One', paper },
      { kind: 'withdrawn', number: '2', title: 'Two', note: 'Withdrawn by ACC Ines Moor' },
      { kind: 'paper', number: '3', title: 'Three', paper },
    ],
  });
  const ids = [...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(written).toContain('<li class="agenda-withdrawn"><span class="number">2</span> Two');
});

test('the footer stands at the foot, above the edition and its marking, and only where there is one', () => {
  expect(html({ footer: 'Written by the planning team' })).toMatch(
    /<footer class="edition-foot"><p class="edition-footer">Written by the planning team<\/p><p class="edition-state">/,
  );
  expect(html()).not.toContain('edition-footer');
});

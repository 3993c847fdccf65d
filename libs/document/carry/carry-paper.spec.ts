import { periodOf, type SectionDefinition } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockNode } from '../blocks/build-block.ts';
import { blocksIn } from '../blocks/read-block.ts';
import type { EditionContent, EditionSection } from '../edition/content.ts';
import { textMemory } from '../memory/text-memory.ts';
import { bulletList, comparisonTable, heading, paragraph, sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';
import { startingDocument } from '../start/starting-document.ts';
import { type CarriedSection, carryPaper, type LastPaper } from './carry-paper.ts';

const FROM = periodOf('half', 'financial', '2025-10-01');
const TO = periodOf('half', 'financial', '2026-04-01');

const definition = (key: string, facts: Partial<SectionDefinition> = {}): SectionDefinition => ({
  key,
  number: key === 'purpose' ? '1.0' : '5.1',
  heading: key === 'purpose' ? 'Purpose' : `Strand ${key}`,
  level: 1,
  kind: 'text',
  writer: key === 'purpose' ? 'author' : 'lead',
  required: true,
  guidance: '',
  ...facts,
});

const DEFINITIONS = [definition('purpose'), definition('knife')];

const section = (
  key: string,
  nodes: readonly SectionNode[],
  facts: Partial<EditionSection> = {},
): EditionSection => ({
  key,
  number: '5.1',
  level: 1,
  heading: `Strand ${key}`,
  kind: 'text',
  status: 'accepted',
  doc: parseSectionDoc(sectionOf(...nodes)),
  ...facts,
});

const last = (sections: readonly EditionSection[], facts: Partial<LastPaper> = {}): LastPaper => ({
  reference: 'CS-0001',
  period: FROM,
  open: [],
  boardQuestions: [],
  content: {
    format: 'countersign/edition@1',
    title: 'Report',
    marking: { tier: 'OFFICIAL', sensitive: false },
    reportTo: 'Office',
    reportFrom: 'Force',
    period: { kind: FROM.kind, calendar: FROM.calendar, start: FROM.start },
    periodLabel: '',
    sections,
  } satisfies EditionContent,
  ...facts,
});

const carriedKnife = (
  nodes: readonly SectionNode[],
  facts: Partial<LastPaper> = {},
  status: EditionSection['status'] = 'accepted',
): CarriedSection => {
  const found = carryPaper(last([section('knife', nodes, { status })], facts), DEFINITIONS, TO).get('knife');
  if (!found) throw new Error('The section is gone.');
  return found;
};

const rows = (carried: CarriedSection, kind: string) =>
  blocksIn(carried.doc).find((block) => block.kind === kind)?.rows ?? [];

test('a heading that follows from the period says the new one; others stay', () => {
  const starts = [{ block: 'heading', text: '{achieved}' }] as const;
  const [node] = startingDocument(definition('knife', { starts }), FROM).content ?? [];
  const { doc } = carriedKnife([node ?? heading(3, ''), heading(3, 'Insight')]);
  expect(sectionText(doc)).toBe('Delivery Achieved April 2026 – September 2026\nInsight');
});

test('commentary is marked as taken over, once, in lists too; the text says so until it is touched', () => {
  const { doc, says } = carriedKnife([
    paragraph('Knife crime fell.'),
    { ...paragraph('Older words.'), attrs: { carried: 'CS-0000' } },
    bulletList('An item'),
    paragraph(''),
  ]);
  expect(JSON.stringify(doc).match(/"carried":"CS-000\d"/g)).toEqual([
    '"carried":"CS-0001"',
    '"carried":"CS-0000"',
    '"carried":"CS-0001"',
  ]);
  expect(says).toBe(true);
  expect(textMemory(doc).carried).toBe(true);
  expect(textMemory(sectionOf(...(doc.content ?? []), paragraph('New.'))).carried).toBe(false);
});

test('a standing statement of the template is the template’s again', () => {
  const statement = 'There are no implications in {period}.';
  const implications = definition('knife', { statement });
  const earlier = section('knife', startingDocument(implications, FROM).content ?? []);
  const carried = carryPaper(last([earlier]), [definition('purpose'), implications], TO).get('knife');
  expect(carried?.doc).toEqual(startingDocument(implications, TO));
});

test('a statement that another version of the template words otherwise is worded so', () => {
  const before = startingDocument(definition('knife', { statement: 'No implications.' }), FROM);
  const now = definition('knife', { statement: 'None that we know of.' });
  const carried = carryPaper(last([section('knife', before.content ?? [])]), [now], TO).get('knife');
  expect(carried?.doc).toEqual(startingDocument(now, TO));
});

test('a summary has the strands of the template as it is now; of those that stay, what was said goes on', () => {
  const summary = (ids: readonly string[]) =>
    definition('knife', {
      starts: [{ block: 'rows', kind: 'summary-dashboard', ids, rows: ids.map(() => ({})) }],
    });
  const earlier = blockNode('summary-dashboard', {}, [
    { id: 'k1', cells: { reason: 'No plan' } },
    { id: 'k2', cells: {} },
  ]);
  const carried = carryPaper(last([section('knife', [earlier])]), [summary(['k1', 'k3'])], TO).get('knife');
  const [block] = blocksIn(carried?.doc ?? sectionOf());
  expect(block?.rows.map(({ id, cells }) => [id, cells.reason])).toEqual([
    ['k1', 'No plan'],
    ['k3', ''],
  ]);
});

test.each([
  ['half years: other windows, so no figure goes on', FROM, TO, ['', '']],
  [
    'years: what was later is earlier now',
    periodOf('year', 'financial', '2025-04-01'),
    periodOf('year', 'financial', '2026-04-01'),
    ['2,725', ''],
  ],
])('a comparison table keeps its measures, %s', (_name, from, to, [previous, current]) => {
  const starts = [
    { block: 'comparison-table', caption: 'Knife crime, {year}', measures: ['Knife Crime'] },
  ] as const;
  const own = definition('knife', { starts });
  const [start] = startingDocument(own, from).content ?? [];
  const {
    caption = '',
    previousLabel = '',
    currentLabel = '',
  } = (start?.attrs ?? {}) as Record<string, string>;
  const table = comparisonTable({
    caption,
    previousLabel,
    currentLabel,
    rows: [{ measure: 'Knife Crime', previous: '2,910', current: '2,725' }],
  });
  const content = last([section('knife', [table])], { period: from });
  const carried = carryPaper(content, [definition('purpose'), own], to).get('knife');
  const [block] = blocksIn(carried?.doc ?? sectionOf());
  const expected = startingDocument(own, to).content?.[0]?.attrs;
  expect(block?.settings).toEqual(expected);
  expect(block?.rows[0]?.cells).toEqual({ measure: 'Knife Crime', previous, current });
});

test('where no label says which windows a table compares, none of its figures goes on', () => {
  const rows = [{ measure: 'Knife Crime', previous: '2,910', current: '2,725' }];
  const table = comparisonTable({ caption: 'Knives', previousLabel: '', currentLabel: '', rows });
  const carried = carryPaper(
    last([section('knife', [table])]),
    [definition('purpose'), definition('knife')],
    TO,
  );
  const [block] = blocksIn(carried.get('knife')?.doc ?? sectionOf());
  expect(block?.rows[0]?.cells).toMatchObject({ measure: 'Knife Crime', previous: '', current: '' });
});

test('a bound figure keeps its source, its window moved on with the period, out of the newest extract', () => {
  const source = 'knife/rolling-12.financial.2025-04/2026-04-07//';
  const row = { cells: { label: 'Arrests', value: '104', unit: '' }, sources: { value: source } };
  const carriedWith = (extracts: ReadonlyMap<string, string>) =>
    JSON.stringify(carriedKnife([blockNode('result-list', {}, [row])], { extracts }).doc);
  expect(carriedWith(new Map([['other', '2026-10-07']]))).toContain(
    'knife/rolling-12.financial.2025-10/2026-04-07//',
  );
  expect(carriedWith(new Map([['knife', '2026-10-07']]))).toContain(
    'knife/rolling-12.financial.2025-10/2026-10-07//',
  );
  const { doc } = carriedKnife([blockNode('result-list', {}, [row])]);
  expect(sectionText(doc)).not.toContain('104');
});

test('a risk register goes on whole, under the same rows', () => {
  const cells = { ref: 'R1', risk: 'Too few analysts', owner: 'Owner', status: 'open' };
  const carried = carriedKnife([blockNode('risk-register', {}, [{ id: 'r1', cells }])]);
  expect(rows(carried, 'risk-register')).toEqual([{ id: 'r1', cells: expect.objectContaining(cells) }]);
});

test('a risk that never got an id gets the one it is remembered under', () => {
  const carried = carriedKnife([blockNode('risk-register', {}, [{ cells: { risk: 'Nameless' } }])]);
  expect(rows(carried, 'risk-register').map(({ id }) => id)).toEqual(['2025-10-01:knife:0:0']);
});

test('a dashboard keeps its quarters and gets the next', () => {
  const carried = carriedKnife([
    blockNode('dashboard', {}, [{ cells: { period: 'Q1 and Q2', complete: '4' } }]),
  ]);
  expect(rows(carried, 'dashboard').map(({ cells }) => cells.period)).toEqual([
    'Q1 and Q2',
    'Q1 and Q2 2026/27',
  ]);
});

test('what was scheduled is listed first, locked, and what was delivered is asked for anew', () => {
  const carried = carriedKnife([
    blockNode('delivery-achieved', {}, [{ cells: { text: 'Done' } }]),
    blockNode('delivery-scheduled', {}, [
      { id: 'p1', cells: { title: 'Patrols', text: 'in every ward', expected: 'June 2026' } },
      { id: 'p2', cells: {} },
    ]),
  ]);
  expect(carried.doc.content?.[0]?.type).toBe('commitments');
  expect(carried.given).toEqual([
    { id: 'p1', block: 'commitments', cells: { commitment: 'Patrols: in every ward (expected June 2026)' } },
  ]);
  expect(rows(carried, 'delivery-achieved')).toEqual([]);
  expect(rows(carried, 'delivery-scheduled')).toEqual([]);
  expect(textMemory(carried.doc)).toMatchObject({
    rowIds: ['p1'],
    missing: [{ code: 'promise-unanswered' }],
  });
});

const answered = (cells: Readonly<Record<string, string>>) =>
  blockNode('commitments', {}, [
    { id: 'p1', cells: { commitment: 'Patrols (expected June 2026)', ...cells } },
  ]);

test.each([
  ['delivered', { outcome: 'delivered' }, undefined],
  ['dropped', { outcome: 'dropped', account: 'No money', agreed: 'ACC' }, undefined],
  ['delivered in part, and that was it', { outcome: 'partly', account: 'Half' }, undefined],
  [
    'slipped',
    { outcome: 'slipped', account: 'Late', until: 'May' },
    'Patrols (expected June 2026; now expected May)',
  ],
  [
    'partly, the rest later',
    { outcome: 'partly', until: 'May' },
    'Patrols (expected June 2026; now expected May)',
  ],
  ['never answered', {}, 'Patrols (expected June 2026)'],
])('a promise that was %s', (_name, cells, again) => {
  expect(carriedKnife([answered(cells)]).given.map(({ cells: { commitment } }) => commitment)).toEqual(
    again === undefined ? [] : [again],
  );
});

test.each([
  ['Patrols', 'Patrols (now expected May)'],
  ['Patrols (now expected April)', 'Patrols (now expected May)'],
  ['Patrols (expected March; now expected April)', 'Patrols (expected March; now expected May)'],
  ['Train 20 officers (phase 1)', 'Train 20 officers (phase 1) (now expected May)'],
])('%s, slipped to May, is promised again as %s', (commitment, again) => {
  const slipped = answered({ commitment, outcome: 'slipped', account: 'Late', until: 'May' });
  expect(carriedKnife([slipped]).given.map(({ cells }) => cells.commitment)).toEqual([again]);
});

test('a section that sent no update promised and answered nothing: its promises are asked for again', () => {
  const nodes = [
    answered({ outcome: 'delivered' }),
    blockNode('delivery-scheduled', {}, [{ id: 'p2', cells: { text: 'Never signed' } }]),
  ];
  expect(carriedKnife(nodes, {}, 'no-update').given.map(({ id }) => id)).toEqual(['p1']);
});

test('what the ledger holds open is asked for even when the last edition leaves it out', () => {
  const open = [{ id: 'p9', section: 'knife', text: 'Old promise', expected: '' }];
  expect(carriedKnife([paragraph('Nothing.')], { open }).given.map(({ id }) => id)).toEqual(['p9']);
});

test('promises and risks of a section that is no more go to the author', () => {
  const gone = section('gone', [
    blockNode('delivery-scheduled', {}, [{ id: 'p1', cells: { text: 'Patrols' } }]),
    blockNode('risk-register', {}, [{ id: 'r1', cells: { risk: 'Risk' } }]),
  ]);
  const purpose = carryPaper(last([gone]), DEFINITIONS, TO).get('purpose');
  expect(purpose?.given.map(({ id }) => id)).toEqual(['p1']);
  expect(blocksIn(purpose?.doc ?? sectionOf()).map(({ kind }) => kind)).toEqual([
    'commitments',
    'risk-register',
  ]);
});

test('of the board’s questions only those put off come back; a question of the template stays, unanswered', () => {
  const question = (id: string, cells: Readonly<Record<string, string>>) => ({ id, cells });
  const carried = carriedKnife(
    [
      blockNode('questions', {}, [
        question('q1', { question: 'Answered?', answer: 'Yes' }),
        question('q2', { question: 'Put off?', deferred: 'No data yet' }),
        question('own', { question: 'The template’s own', answer: 'Yes' }),
      ]),
    ],
    { boardQuestions: ['q1', 'q2'] },
  );
  expect(carried.putOff.map(({ id }) => id)).toEqual(['q2']);
  expect(rows(carried, 'questions').map(({ cells }) => [cells.question, cells.answer])).toEqual([
    ['The template’s own', ''],
  ]);
});

test('a block that the template has got since is added', () => {
  const starts = [{ block: 'rows', kind: 'exceptions' }] as const;
  const carried = carryPaper(
    last([section('knife', [paragraph('Words')])]),
    [definition('purpose'), definition('knife', { starts })],
    TO,
  ).get('knife');
  expect(carried?.doc.content?.map(({ type }) => type)).toEqual(['paragraph', 'exceptions']);
});

const words = fc.stringMatching(/^[A-Za-z][a-z ]{0,8}[a-z]$/);
const promise = fc.record({ text: words });
const outcome = fc.constantFrom('', 'delivered', 'partly', 'slipped', 'dropped');
const anySection = fc.record({
  key: fc.constantFrom('knife', 'purpose', 'gone'),
  status: fc.constantFrom('accepted' as const, 'no-update' as const),
  promises: fc.array(promise, { maxLength: 3 }),
  answers: fc.array(fc.record({ commitment: words, outcome, until: fc.constantFrom('', 'May') }), {
    maxLength: 3,
  }),
  risks: fc.array(fc.record({ ref: words, risk: words }), { maxLength: 3 }),
  text: words,
});

test('carrying on a carried paper never throws, and never loses a risk or an open promise', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySection, { selector: ({ key }) => key, maxLength: 3 }), (made) => {
      const ided = <C>(prefix: string, all: readonly C[]) =>
        all.map((cells, index) => ({ id: `${prefix}${index}`, cells }));
      const sections = made.map(({ key, status, promises, answers, risks, text }) =>
        section(
          key,
          [
            blockNode('commitments', {}, ided(`${key}-a`, answers)),
            paragraph(text),
            blockNode('risk-register', {}, ided(`${key}-r`, risks)),
            blockNode('delivery-scheduled', {}, ided(`${key}-p`, promises)),
          ],
          { status },
        ),
      );
      const open = made.flatMap(({ key, status, promises, answers }) => {
        const kept = answers.flatMap(({ outcome: was, until }, index) =>
          status === 'no-update' || was === '' || was === 'slipped' || (was === 'partly' && until !== '')
            ? [`${key}-a${index}`]
            : [],
        );
        return [...kept, ...(status === 'no-update' ? [] : promises.map((_, index) => `${key}-p${index}`))];
      });
      const once = carryPaper(last(sections), DEFINITIONS, TO);
      const asSections = [...once].map(([key, { doc }]) => section(key, doc.content ?? []));
      const twice = carryPaper(
        { ...last(asSections), period: TO },
        DEFINITIONS,
        periodOf('half', 'financial', '2026-10-01'),
      );
      for (const carried of [once, twice]) {
        const blocks = [...carried.values()].flatMap(({ doc }) => blocksIn(doc));
        const ids = (kind: string) =>
          blocks.flatMap((block) => (block.kind === kind ? block.rows.map(({ id }) => id) : [])).sort();
        expect(ids('commitments')).toEqual([...open].sort());
        expect(ids('risk-register')).toEqual(
          made.flatMap(({ key, risks }) => risks.map((_, index) => `${key}-r${index}`)).sort(),
        );
      }
    }),
    { numRuns: 60 },
  );
});

import { randomUUID } from 'node:crypto';
import { loadWrites } from '@countersign/database';
import { blockNode, type SectionNode, sourceText } from '@countersign/document';
import { type Day, type FigureSource, periodOf, yearBefore } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Loads } from '../../api/figures/loads.ts';
import { Measures } from '../../api/figures/measures.ts';
import { stageDraft } from '../../api/figures/staging.ts';
import { Acts } from '../../api/platform/acts.ts';
import { Ids } from '../../api/platform/ids.ts';
import { Listener } from '../../api/platform/live/listener.ts';
import { Live } from '../../api/platform/live.ts';
import { Sections } from '../../api/section/sections.ts';
import { done, Office, sectionOf } from '../support/office.ts';
import { press } from '../support/stages.ts';

let office: Office;
let loads: Loads;
let measures: Measures;
const measureId = randomUUID();
beforeAll(async () => {
  office = await Office.open('2026-04-20');
  const acts = new Acts(office.database, office.clock, new Live(new Listener(office.settings)));
  loads = new Loads(office.database, office.clock, acts);
  measures = new Measures(office.database, office.clock, acts, new Ids());
  await office.owner(
    `insert into measure (id, name, unit, polarity, best_rank, source, decimals)
     values ($1, 'Knife Crime', 'count', 'less-is-better', 'first', 'Crime system', 0)`,
    [measureId],
  );
  await load('first.csv', EXTRACT, [2910, 2725]);
}, 60_000);
afterAll(() => office.close());

const EXTRACT = '2026-04-07';
const window = periodOf('rolling-12', 'financial', '2026-03-31');
const source = (of = window, extractedOn = EXTRACT): FigureSource => ({
  measureId,
  area: '',
  category: '',
  window: of,
  extractedOn,
});
const current = sourceText(source());
const previous = sourceText(source(yearBefore(window)));

/** Reads totals, of the two years where nothing else is said, out of a file; answers the id of the draft. */
async function choose(
  fileName: string,
  extractedOn: Day,
  totals: readonly number[],
  ends = ['Mar 25', 'Mar 26'],
) {
  const id = randomUUID();
  const { actor } = await office.who('governance');
  const { instant, today } = office.clock.now();
  await loadWrites.begin(office.database, { id, fileName }, actor, instant);
  const cells = [
    ['Measure', 'Period', 'Value'],
    ...totals.map((total, nth) => ['Knife Crime', `12 months ending ${ends[nth]}`, String(total)]),
  ];
  await stageDraft(office.database, id, { cells, notes: [], extractedOn }, today);
  return id;
}

/** Loads them as an analyst does; answers the id of the load. */
async function load(fileName: string, extractedOn: Day, totals: readonly number[], ends?: string[]) {
  const loadId = await choose(fileName, extractedOn, totals, ends);
  const answer = await loads.confirm(await office.who('governance'), { key: randomUUID(), loadId });
  expect(answer).toMatchObject({ state: 'loaded' });
  return loadId;
}

async function undo(loadId: string) {
  const on = { key: randomUUID(), loadId };
  expect(await loads.undo(await office.who('governance'), on, 'A wrong file')).toMatchObject({
    state: 'undone',
  });
}

const bound = [
  blockNode('comparison', { caption: 'Knife crime' }, [
    { cells: { measure: 'Knife Crime' }, sources: { previous, current } },
  ]),
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Knife crime is ' },
      { type: 'figure', attrs: { source: current, reads: 'change' } },
      { type: 'text', text: '.' },
    ],
  },
];

/** A paper whose first lead's section prints the measure, and whose second lead's does not; both signed. */
async function signedPaper(blocks: readonly SectionNode[] = bound): Promise<string> {
  const id = await office.commission(await office.plan(await office.makeBoard(), '2026-08-25'));
  await press(office, 'author', 'startPaper', id);
  await office.writeBlocks('lead-a', id, 1, blocks);
  await office.write('lead-b', id, 2, 'Robbery rose.');
  for (const [lead, nth] of [
    ['lead-a', 1],
    ['lead-b', 2],
  ] as const) {
    done(await office.onSection(lead, 'submitSection', id, nth));
    done(await office.onSection('author', 'acceptSection', id, nth));
  }
  return id;
}

const textOf = async (paperId: string, nth: number) => {
  const { id } = sectionOf(await office.facts(paperId), nth);
  const [found] = await office.owner<{ content: unknown }>(
    'select content from section_document where section_id = $1',
    [id],
  );
  return JSON.stringify(found?.content);
};
const states = async (paperId: string) => {
  const { state, sections, approvals } = await office.facts(paperId);
  return { paper: state, sections: sections.slice(1).map((each) => each.state), approvals: approvals.length };
};

test('what is stored to be read and signed says what the store says', async () => {
  const text = await textOf(await signedPaper(), 1);
  expect(text).toMatch(/"text":"2,910".*"text":"2,725"/);
  expect(text).toContain('down 6.4%');
});

test('restated: the section reads otherwise, its signature falls, the other stands, and both are told why', async () => {
  const id = await signedPaper();
  await load('corrected.csv', EXTRACT, [2910, 2727]);
  expect(await textOf(id, 1)).toContain('"text":"2,727"');
  expect(await states(id)).toEqual({ paper: 'drafting', sections: ['drafting', 'accepted'], approvals: 0 });
  const [event] = await office.owner<{ data: Record<string, unknown> }>(
    "select data from history_event where subject_id = $1 and act = 'restateFigures'",
    [id],
  );
  expect(event?.data).toMatchObject({ file: 'corrected.csv', sections: ['2.0 Section 2'], approvals: false });
  const told = await office.owner<{ text: string }>(
    'select text from notice where paper_id = $1 and person_id = $2 and text like $3',
    [id, office.id('lead-a'), '%restated%'],
  );
  expect(told).toHaveLength(1);
  const sections = new Sections(office.database, office.clock);
  const shown = await sections.read(await office.who('lead-a'), sectionOf(await office.facts(id), 1).id);
  const why = expect.stringMatching(
    / restated figures with corrected\.csv: 2\.0 Section 2 reads otherwise now/,
  );
  expect(shown?.signOffs).toMatchObject([
    { as: 'lead', standing: false, fallen: why },
    { as: 'author', standing: false, fallen: why },
  ]);
});

test('restated under an approval: exactly that approval and the signature of the section fall', async () => {
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  await press(office, 'officer', 'approvePaper', id);
  await load('again.csv', EXTRACT, [2910, 2731]);
  expect(await states(id)).toEqual({ paper: 'drafting', sections: ['drafting', 'accepted'], approvals: 0 });
});

test('undone under an approval: the section reads as before, and what stood on the load falls', async () => {
  const loadId = await load('undone.csv', EXTRACT, [2910, 2733]);
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  await press(office, 'officer', 'approvePaper', id);
  expect(await states(id)).toMatchObject({ paper: 'with-body', approvals: 1 });
  const before = await textOf(id, 1);
  expect(before).toContain('"text":"2,733"');
  await undo(loadId);
  expect(await textOf(id, 1)).not.toContain('2,733');
  expect(await states(id)).toEqual({ paper: 'drafting', sections: ['drafting', 'accepted'], approvals: 0 });
});

test('a measure that withholds more, or prints other decimals, is printed so at once, and voids what was signed', async () => {
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  await press(office, 'officer', 'approvePaper', id);
  const who = await office.who('governance');
  const found = await measures.one(who, measureId);
  if (!found) throw new Error('The measure is gone.');
  const { version, latest: _, ownerLine: __, id: ___, ...asked } = found;
  const change = (more: object, of: number) =>
    measures.change(who, randomUUID(), measureId, of, { ...asked, ...more });
  expect(await change({ polarity: 'neither' }, version)).toMatchObject({ polarity: 'neither' });
  expect(await states(id)).toMatchObject({ paper: 'with-body', approvals: 1 });
  expect(await change({ polarity: 'neither', decimals: 1 }, version + 1)).toMatchObject({ decimals: 1 });
  expect(await textOf(id, 1)).toContain('"text":"2,910.0"');
  expect(await states(id)).toEqual({ paper: 'drafting', sections: ['drafting', 'accepted'], approvals: 0 });
  const events = await office.owner<{ act: string; data: Record<string, unknown> }>(
    "select act, data from history_event where subject_id = $1 and act like 're%Figures'",
    [id],
  );
  expect(events).toMatchObject([
    { act: 'reprintFigures', data: { measure: 'Knife Crime', sections: ['2.0 Section 2'], approvals: true } },
  ]);
  await change(asked, version + 2);
});

test('a load that changes nothing a paper prints voids nothing', async () => {
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  const before = await states(id);
  await load('newer.csv', '2026-04-14', [2910, 2800]);
  expect(await states(id)).toEqual(before);
});

test('an edition says for ever what it said when it was cut', async () => {
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  const edition = async () =>
    office.owner<{ canonical: string; hash: string }>(
      'select canonical, hash from edition where paper_id = $1',
      [id],
    );
  const before = await edition();
  await load('later.csv', EXTRACT, [2910, 2740]);
  expect(await edition()).toEqual(before);
});

test('restated within the trend of a row of positions: the line is another, and the signature falls', async () => {
  const [extract, within] = ['2026-04-10', ['Feb 26']] as const;
  await load('trend.csv', extract, [2910, 2725]);
  await load('within.csv', extract, [2750], [...within]);
  const value = sourceText(source(window, extract));
  const id = await signedPaper([
    blockNode('position', { caption: 'Aspirations' }, [
      { cells: { measure: 'Knife Crime' }, sources: { value } },
    ]),
  ]);
  const before = await textOf(id, 1);
  expect(before).toMatch(/"2026-02\\",2750/);
  await load('mended.csv', extract, [2740], [...within]);
  expect(await textOf(id, 1)).toBe(before.replace('2750', '2740'));
  expect((await states(id)).sections).toEqual(['drafting', 'accepted']);
});

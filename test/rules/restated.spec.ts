import { randomUUID } from 'node:crypto';
import { blockNode, type SectionNode, sourceText } from '@countersign/document';
import { type FigureSource, periodOf, yearBefore } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { followFigures } from '../../api/figures/follow-figures.ts';
import { done, Office, sectionOf } from '../support/office.ts';
import { press } from '../support/stages.ts';

let office: Office;
const measureId = randomUUID();
beforeAll(async () => {
  office = await Office.open('2026-04-20');
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

/** Loads totals, of the two years where nothing else is said, out of an extract, restating what is there; answers the load. */
async function load(
  fileName: string,
  extractedOn: string,
  values: readonly number[],
  starts: readonly string[] = [yearBefore(window).start, window.start],
) {
  const id = randomUUID();
  const analyst = office.id('governance');
  await office.owner(
    `insert into figure_load (id, file_name, state, chosen_by, chosen_line, chosen_at, loaded_by, loaded_line, loaded_at)
     values ($1, $2, 'loaded', $3, 'Analyst', now(), $3, 'Analyst', now())`,
    [id, fileName, analyst],
  );
  for (const [index, value] of values.entries())
    await office.owner(
      `insert into observation (measure_id, area, category, starts_on, months, value, extracted_on, provisional, source, supersedes, load_id)
       select $1, '', '', $2, 12, $3, $4, false, 'Crime system', (
         select o.id from standing_observation o where o.measure_id = $1 and o.starts_on = $2 and o.extracted_on = $4), $5`,
      [measureId, starts[index], value, extractedOn, id],
    );
  return { id, fileName };
}

/** The load is carried into every open paper, as it is when an analyst confirms it. */
async function follow(loaded: { readonly id: string; readonly fileName: string }) {
  const by = { who: await office.who('governance'), load: loaded, key: randomUUID() };
  const now = office.clock.now();
  await office.database.inUnitOfWork((unit) => followFigures(unit, by, now));
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
  await follow(await load('corrected.csv', EXTRACT, [2910, 2727]));
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
});

test('restated under an approval: exactly that approval and the signature of the section fall', async () => {
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  await press(office, 'officer', 'approvePaper', id);
  await follow(await load('again.csv', EXTRACT, [2910, 2731]));
  expect(await states(id)).toEqual({ paper: 'drafting', sections: ['drafting', 'accepted'], approvals: 0 });
});

test('a load that changes nothing a paper prints voids nothing', async () => {
  const id = await signedPaper();
  await press(office, 'author', 'submitPaper', id);
  const before = await states(id);
  await follow(await load('newer.csv', '2026-04-14', [2910, 2800]));
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
  await follow(await load('later.csv', EXTRACT, [2910, 2740]));
  expect(await edition()).toEqual(before);
});

test('restated within the trend of a row of positions: the line is another, and the signature falls', async () => {
  const [extract, within] = ['2026-04-10', ['2025-03-01']];
  await load('trend.csv', extract, [2910, 2725]);
  await load('within.csv', extract, [2750], within);
  const value = sourceText(source(window, extract));
  const id = await signedPaper([
    blockNode('position', { caption: 'Aspirations' }, [
      { cells: { measure: 'Knife Crime' }, sources: { value } },
    ]),
  ]);
  const before = await textOf(id, 1);
  expect(before).toMatch(/"2026-02\\",2750/);
  await follow(await load('mended.csv', extract, [2740], within));
  expect(await textOf(id, 1)).toBe(before.replace('2750', '2740'));
  expect((await states(id)).sections).toEqual(['drafting', 'accepted']);
});

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { bindableMeasures, resolveFigures } from '@countersign/database';
import { type FigureSource, keyOfSource, periodOf } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';

const REFUSED = '... on Refusal { reasons { code text } } ... on Conflict { message }';
const LOAD = `id fileName state problems notes rowsTotal rowsDone blanks added restated unchanged refused loadedBy undoneReason
  acts { name allowed }`;
const act = (name: string, more = '') => `mutation ($key: ID!, $loadId: ID!${more && ', $reason: String!'}) {
  ${name}(key: $key, loadId: $loadId${more}) { ... on Load { ${LOAD} } ${REFUSED} } }`;
const CONFIRM = act('confirmLoad');
const DISCARD = act('discardLoad');
const UNDO = act('undoLoad', ', reason: $reason');
const MEASURE = 'id name aliases unit version latest { start value extractedOn provisional }';
const CREATE = `mutation ($key: ID!, $input: MeasureInput!) {
  createMeasure(key: $key, input: $input) { ... on Measure { ${MEASURE} } ${REFUSED} } }`;
const CHANGE = `mutation ($key: ID!, $measureId: ID!, $version: Int!, $input: MeasureInput!) {
  changeMeasure(key: $key, measureId: $measureId, version: $version, input: $input) { ... on Measure { ${MEASURE} } ${REFUSED} } }`;
const ROWS = `query ($loadId: ID!, $verdict: Verdict, $take: Int!, $skip: Int!) {
  loadRows(loadId: $loadId, verdict: $verdict, take: $take, skip: $skip) {
    nth line verdict reasons measure period valueGiven start months value before } }`;
const SERIES = `query ($id: ID!, $extractedOn: Day) {
  figureSeries(measureId: $id, extractedOn: $extractedOn) { start months value provisional extractedOn } }`;
const FIGURES = `query ($id: ID!) { measureFigures(measureId: $id) {
  areas categories extracts { extractedOn figures loads { by fileName } } restatements { start before after extractedOn fileName } } }`;

interface Measure {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly version: number;
}

// Every file is read by a process of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

let it: TestApp;
let analyst: Browser;
beforeAll(async () => {
  it = await testApp();
  analyst = await it.signedIn(await it.people.make('analyst'));
}, 60_000);
afterAll(() => it.stop());

const input = (more: object = {}) => ({
  name: `Measure ${randomUUID()}`,
  aliases: [],
  unit: 'COUNT',
  polarity: 'LESS_IS_BETTER',
  bestRank: 'FIRST',
  source: 'Niche',
  decimals: 0,
  ...more,
});
const create = (more: object = {}) =>
  analyst.ask(CREATE, { key: randomUUID(), input: input(more) }) as Promise<Measure>;
const press = (mutation: string, loadId: string, more: object = {}) =>
  analyst.ask(mutation, { key: randomUUID(), loadId, ...more });
const send = (
  browser: Browser,
  content: string | Buffer,
  query: string,
  more: Readonly<Record<string, string | null>> = {},
) =>
  fetch(`${it.address}/figures/loads?${query}`, {
    method: 'POST',
    headers: browser.headers({ 'content-type': 'application/octet-stream', ...more }),
    body: content,
  });

interface Load {
  readonly id: string;
  readonly state: string;
  readonly [field: string]: unknown;
}
const look = (id: string) =>
  analyst.ask(`query ($id: ID!) { load(id: $id) { ${LOAD} } }`, { id }) as Promise<Load>;

/** Chooses a file and waits until it is read. */
async function choose(
  content: string | Buffer,
  name = 'figures.csv',
  extractedOn = '2024-05-07',
): Promise<Load> {
  const response = await send(analyst, content, `name=${name}&extractedOn=${extractedOn}`);
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as { readonly id: string };
  for (;;) {
    const load = await look(id);
    if (load.state !== 'READING') return load;
    await pause(20);
  }
}
/** Chooses a file and loads it. */
async function loaded(content: string, name?: string, extractedOn?: string): Promise<Load> {
  const { id } = await choose(content, name, extractedOn);
  const load = (await press(CONFIRM, id)) as Load;
  expect(load).toMatchObject({ state: 'LOADED' });
  return load;
}
const MONTHS = [
  'Apr 23',
  'May 23',
  'Jun 23',
  'Jul 23',
  'Aug 23',
  'Sep 23',
  'Oct 23',
  'Nov 23',
  'Dec 23',
  'Jan 24',
  'Feb 24',
  'Mar 24',
];
const wide = (name: string, values: readonly (number | string)[]) =>
  `Measure,${MONTHS.join(',')}\n${name},${values.join(',')}`;
const source = (measureId: string, extractedOn = '2024-05-07'): FigureSource => ({
  measureId,
  area: '',
  category: '',
  window: periodOf('rolling-12', 'financial', '2024-03-31'),
  extractedOn,
});
const resolved = async (wanted: FigureSource) =>
  (await resolveFigures(it.database, [wanted])).get(keyOfSource(wanted));

describe('a file of figures', () => {
  test('is shown before it is loaded: what it adds, restates, leaves and refuses, row by row', async () => {
    const measure = await create();
    await loaded(`Measure,Period,Value\n${measure.name},Mar 24,240\n${measure.name},Feb 24,230`);
    const draft = await choose(
      `Measure,Period,Value,Note\n${measure.name},Mar 24,241,x\n${measure.name},Feb 24,230,\n${measure.name},Jan 24,"1,220",\nForks,soon,,\nForks,soon,many,`,
      'second.csv',
    );
    expect(draft).toMatchObject({
      fileName: 'second.csv',
      state: 'DRAFT',
      rowsTotal: 4,
      rowsDone: 4,
      blanks: 1,
      added: 1,
      restated: 1,
      unchanged: 1,
      refused: 1,
      notes: ['The column “Note” was left out.'],
      acts: [
        { name: 'confirmLoad', allowed: true },
        { name: 'discardLoad', allowed: true },
      ],
    });
    const rows = (verdict: string | null) =>
      analyst.ask(ROWS, { loadId: draft.id, verdict, take: 2, skip: 0 });
    expect(await rows('RESTATED')).toMatchObject([
      { line: 2, value: 241, before: 240, start: '2024-03-01', months: 1 },
    ]);
    expect(await rows('ADDED')).toMatchObject([{ line: 4, valueGiven: '1,220', value: 1220, before: null }]);
    expect(await rows('REFUSED')).toMatchObject([
      {
        line: 6,
        measure: 'Forks',
        reasons: [expect.stringContaining('No measure'), expect.anything(), expect.anything()],
      },
    ]);
    expect(await rows(null)).toHaveLength(2);
    expect(await resolved(source(measure.id))).toEqual({
      reason: 'This extract lacks 10 of the 12 months of April 2023 – March 2024.',
    });
  });

  test('is loaded with its event; a restatement keeps the old value', async () => {
    const measure = await create();
    await loaded(wide(measure.name, Array(12).fill(100)));
    expect(await resolved(source(measure.id))).toMatchObject({ value: 1200, provisional: false });
    const second = await loaded(`Measure,Period,Value\n${measure.name},Mar 24,90`, 'mended.csv');
    expect(second).toMatchObject({ added: 0, restated: 1, loadedBy: expect.stringContaining('Person') });
    expect(await resolved(source(measure.id))).toMatchObject({ value: 1190 });
    expect(await analyst.ask(FIGURES, { id: measure.id })).toMatchObject({
      areas: [''],
      categories: [''],
      extracts: [
        {
          extractedOn: '2024-05-07',
          figures: 12,
          loads: [{ fileName: 'figures.csv' }, { fileName: 'mended.csv' }],
        },
      ],
      restatements: [{ start: '2024-03-01', before: 100, after: 90, fileName: 'mended.csv' }],
    });
    const said = await it.database.row({
      name: 'said-of-load',
      text: "select data from history_event where act = 'confirmLoad' order by seq desc limit 1",
    });
    expect(said).toEqual({ data: { file: 'mended.csv', added: 0, restated: 1, unchanged: 0, refused: 0 } });
  });

  test('is undone with a reason: what it restated counts again, and nothing may stand on it', async () => {
    const measure = await create();
    const first = await loaded(wide(measure.name, Array(12).fill(10)), 'first.csv');
    const second = await loaded(
      `Measure,Period,Value\n${measure.name},Mar 24,9\n${measure.name},Feb 24,10`,
      'second.csv',
    );
    expect(await press(UNDO, first.id, { reason: '' })).toMatchObject({
      reasons: [{ code: 'reason-missing' }, { code: 'load-restated' }, { code: 'load-repeated' }],
    });
    expect(await press(UNDO, second.id, { reason: ' wrong month ' })).toMatchObject({
      state: 'UNDONE',
      undoneReason: 'wrong month',
      acts: [],
    });
    expect(await resolved(source(measure.id))).toMatchObject({ value: 120 });
    expect(await press(UNDO, second.id, { reason: 'again' })).toMatchObject({
      reasons: [{ code: 'load-not-loaded' }],
    });
    expect(await press(UNDO, first.id, { reason: 'all wrong' })).toMatchObject({ state: 'UNDONE' });
    expect(await resolved(source(measure.id))).toHaveProperty('reason');
    expect(
      await it.database.row(
        { name: 'kept', text: 'select count(*)::int as kept from observation where measure_id = $1' },
        [measure.id],
      ),
    ).toEqual({ kept: 13 });
  });

  test('is judged again when others loaded in between, and nothing is loaded unseen', async () => {
    const measure = await create();
    const csv = `Measure,Period,Value\n${measure.name},Mar 24,240`;
    const [one, two] = [await choose(csv), await choose(csv.replace('240', '250'))];
    await press(CONFIRM, one.id);
    expect(await press(CONFIRM, two.id)).toMatchObject({ reasons: [{ code: 'load-overtaken' }] });
    expect(await look(two.id)).toMatchObject({ state: 'DRAFT', added: 0, restated: 1 });
    expect(await press(CONFIRM, two.id)).toMatchObject({ state: 'LOADED', restated: 1 });
    const three = await choose(csv.replace('240', '250'));
    expect(await press(CONFIRM, three.id)).toMatchObject({ reasons: [{ code: 'nothing-to-load' }] });
    expect(await press(DISCARD, three.id)).toMatchObject({ state: 'DISCARDED', acts: [] });
    expect(await press(CONFIRM, three.id)).toMatchObject({ reasons: [{ code: 'load-not-draft' }] });
    expect(await press(DISCARD, randomUUID())).toMatchObject({ reasons: [{ code: 'not-found' }] });
  });

  test('two who confirm the same draft at once load it once', async () => {
    const measure = await create();
    const { id } = await choose(`Measure,Period,Value\n${measure.name},Mar 24,240`);
    const answers = await Promise.all([press(CONFIRM, id), press(CONFIRM, id)]);
    expect(answers.filter((answer) => 'state' in (answer as object))).toHaveLength(1);
    expect(await analyst.ask(FIGURES, { id: measure.id })).toMatchObject({ extracts: [{ figures: 1 }] });
  });

  test('that cannot be read says why in one sentence, and is discarded', async () => {
    const load = await choose('Measure,Mar 24', 'figures.pdf');
    expect(load).toMatchObject({
      state: 'UNREADABLE',
      problems: ['Choose a file that ends in .csv or .xlsx.'],
    });
    expect(await choose('Area,Value\nNorth,1')).toMatchObject({
      state: 'UNREADABLE',
      problems: [expect.stringContaining('“Measure”')],
    });
    expect(await press(DISCARD, load.id)).toMatchObject({ state: 'DISCARDED' });
  });

  test('of 100,000 figures is read, judged and loaded', async () => {
    const names = await Promise.all(Array.from({ length: 8 }, async () => (await create()).name));
    const lines = ['Measure,Area,Category,Period,Value,Extracted on'];
    for (const name of names)
      for (let nth = 0; nth < 12_500; nth += 1)
        lines.push(
          `${name},Area ${nth % 25},Category ${Math.floor(nth / 300)},${MONTHS[Math.floor(nth / 25) % 12]},${nth},7 May 2024`,
        );
    const begun = performance.now();
    const draft = await choose(lines.join('\n'), 'large.csv');
    expect(draft).toMatchObject({ state: 'DRAFT', rowsTotal: 100_000, added: 100_000 });
    const read = performance.now();
    expect(await press(CONFIRM, draft.id)).toMatchObject({ state: 'LOADED' });
    const done = performance.now();
    console.info(
      `Read and judged in ${Math.round(read - begun)} ms, loaded in ${Math.round(done - read)} ms.`,
    );
    const again = await choose(lines.join('\n'), 'large.csv');
    expect(again).toMatchObject({ unchanged: 100_000 });
  }, 120_000);
});

describe('sending a file', () => {
  test('is for analysts, from our own page, with a name', async () => {
    const query = 'name=figures.csv';
    expect((await send(it.browser(), 'x', query)).status).toBe(401);
    for (const role of ['governance', 'administrator', 'lead'] as const)
      expect((await send(await it.signedIn(await it.people.make(role)), 'x', query)).status).toBe(403);
    expect((await send(analyst, 'x', query, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await send(analyst, 'x', query, { 'x-countersign': null })).status).toBe(403);
    expect((await send(analyst, 'x', '')).status).toBe(400);
    expect((await send(analyst, '{}', query, { 'content-type': 'application/json' })).status).toBe(403);
    expect((await send(analyst, Buffer.alloc(20 * 1024 * 1024 + 1), query)).status).toBe(413);
    const elsewhere = await fetch(`${it.address}/graphql`, {
      method: 'POST',
      headers: analyst.headers({ 'content-type': 'application/octet-stream' }),
      body: 'x',
    });
    expect(elsewhere.status).toBe(403);
  });
});

describe('two extracts', () => {
  test('are two figures: each source keeps to its own, and hears of the newer', async () => {
    const measure = await create();
    await loaded(wide(measure.name, Array(12).fill(100)), 'april.csv', '2024-04-20');
    await loaded(wide(measure.name, [...Array(11).fill(100), 110]), 'may.csv', '2024-05-07');
    expect(await resolved(source(measure.id, '2024-04-20'))).toMatchObject({
      value: 1200,
      newerExtract: { extractedOn: '2024-05-07', value: 1210 },
    });
    const newest = await resolved(source(measure.id));
    expect(newest).toMatchObject({ value: 1210 });
    expect(newest).not.toHaveProperty('newerExtract');
    const series = (extractedOn: string | null) => analyst.ask(SERIES, { id: measure.id, extractedOn });
    expect(await series('2024-04-20')).toHaveLength(12);
    expect(await series(null)).toContainEqual({
      start: '2024-03-01',
      months: 1,
      value: 110,
      provisional: false,
      extractedOn: '2024-05-07',
    });
  });

  test('a later extract of one month alone is no newer figure of the year, and hides none that is', async () => {
    const measure = await create();
    await loaded(wide(measure.name, Array(12).fill(100)), 'april.csv', '2024-04-20');
    await loaded(wide(measure.name, [...Array(11).fill(100), 110]), 'may.csv', '2024-05-07');
    await loaded(`Measure,Apr 23\n${measure.name},90`, 'june.csv', '2024-06-03');
    expect(await resolved(source(measure.id, '2024-04-20'))).toMatchObject({
      value: 1200,
      newerExtract: { extractedOn: '2024-05-07', value: 1210 },
    });
    expect(await resolved(source(measure.id))).not.toHaveProperty('newerExtract');
    expect(await bindableMeasures(it.database)).toContainEqual({
      id: measure.id,
      name: measure.name,
      aliases: measure.aliases,
      extractedOn: '2024-05-07',
    });
  });

  test('many sources take one statement, and sources of nothing say so', async () => {
    const measure = await create();
    await loaded(wide(measure.name, Array(12).fill(1)));
    const sources = Array.from({ length: 200 }, (_, nth) => ({
      ...source(measure.id),
      area: nth === 0 ? '' : `Area ${nth}`,
    }));
    const rows = jest.spyOn(it.database, 'rows');
    const answers = await resolveFigures(it.database, [...sources, source(randomUUID()), source('no id')]);
    expect(rows).toHaveBeenCalledTimes(1);
    rows.mockRestore();
    expect(answers.size).toBe(202);
    expect(answers.get(keyOfSource(source(measure.id)))).toMatchObject({
      value: 12,
      observationIds: expect.any(Array),
    });
    expect(answers.get(keyOfSource(source('no id')))).toEqual({ reason: 'There is no such measure.' });
    expect((await resolveFigures(it.database, [])).size).toBe(0);
  });
});

describe('a measure', () => {
  test('is created once, found by every name, and changed on the version that was shown', async () => {
    const key = randomUUID();
    const asked = input({ aliases: ['  Blades  '], name: `Knife ${key}` });
    const made = (await analyst.ask(CREATE, { key, input: asked })) as Measure;
    expect(await analyst.ask(CREATE, { key, input: asked })).toEqual(made);
    expect(made).toMatchObject({ aliases: ['Blades'], version: 1, latest: null });
    const change = (version: number, more: object) =>
      analyst.ask(CHANGE, { key: randomUUID(), measureId: made.id, version, input: { ...asked, ...more } });
    expect(await change(1, {})).toMatchObject({ reasons: [{ code: 'nothing-changed' }] });
    expect(await change(1, { name: '' })).toMatchObject({ reasons: [{ code: 'name-missing' }] });
    expect(await change(1, { ownerId: randomUUID() })).toMatchObject({
      reasons: [{ code: 'owner-unknown' }],
    });
    expect(await change(1, { aliases: [] })).toMatchObject({ version: 2, aliases: [] });
    expect(await change(1, { source: 'Athena' })).toMatchObject({ reasons: [{ code: 'measure-changed' }] });
    const find = (filter: string) =>
      analyst.ask('query ($filter: String) { measures(filter: $filter) { total measures { id } } }', {
        filter,
      });
    expect(await find(`${key} knife niche`)).toEqual({ total: 1, measures: [{ id: made.id }] });
    expect(await find(`${key} athena`)).toEqual({ total: 0, measures: [] });
  });

  test('keeps its unit once it has figures', async () => {
    const measure = await create();
    await loaded(`Measure,Period,Value\n${measure.name},Mar 24,240`);
    const asked = { ...input({ unit: 'RATE' }), name: measure.name };
    expect(
      await analyst.ask(CHANGE, { key: randomUUID(), measureId: measure.id, version: 1, input: asked }),
    ).toMatchObject({ reasons: [{ code: 'unit-fixed' }] });
  });

  test('is read by all who are signed in; loads are not', async () => {
    const lead = await it.signedIn(await it.people.make('lead'));
    expect(await lead.refusal('{ measures { total } }')).toBeUndefined();
    expect(await lead.refusal('{ loads { total } }')).toBe('FORBIDDEN');
    expect(await lead.refusal(CREATE, { key: randomUUID(), input: input() })).toBe('FORBIDDEN');
  });

  test('lists, pages and previews take one statement each, however much there is', async () => {
    const measure = await create();
    const { id } = await choose(wide(measure.name, Array(12).fill(5)));
    const page = `query ($id: ID!, $loadId: ID!) {
      measures { total } measure(id: $id) { id } measureFigures(measureId: $id) { areas } figureSeries(measureId: $id) { value }
      loads { total } load(id: $loadId) { id } loadRows(loadId: $loadId) { nth } }`;
    const rows = jest.spyOn(it.database, 'rows');
    await analyst.ask(page, { id: measure.id, loadId: id });
    expect(rows.mock.calls.length).toBeLessThanOrEqual(8);
    rows.mockRestore();
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';

const RULES = `style { percentDecimals halves changes minus unchanged }
  bands { stableBelow slightBelow significantFrom explainFrom } preferredTerms { use not } operations { name days }`;
const READ = `{ houseRules { ${RULES} version mayChange lastChange { by changed } } }`;
const CHANGE = `mutation ($key: ID!, $version: Int!, $rules: HouseRulesInput!) {
  changeHouseRules(key: $key, version: $version, rules: $rules) {
    ... on HouseRules { ${RULES} version } ... on Refusal { reasons { code } } ... on Conflict { message } } }`;

const STANDARD = {
  style: {
    percentDecimals: 1,
    halves: 'AWAY_FROM_ZERO',
    changes: 'PLUS_AND_MINUS',
    minus: 'MINUS',
    unchanged: 'ZERO',
  },
  bands: { stableBelow: 3, slightBelow: 5, significantFrom: 10, explainFrom: 10 },
  preferredTerms: [],
  operations: [],
};

let it: TestApp;
let office: Browser;
beforeAll(async () => {
  it = await testApp();
  await it.database.rows({
    name: 'rules-organisation',
    text: `insert into organisation (name, short_name, office) values ('Force', 'Force', 'Office') on conflict do nothing`,
  });
  office = await it.signedIn(await it.people.make('governance'));
}, 60_000);
afterAll(() => it.stop());

const version = async () => ((await office.ask(READ)) as { readonly version: number }).version;
const change = async (rules: object, key: string = randomUUID()) =>
  office.ask(CHANGE, { key, version: await version(), rules });

test('the rules are those of always until they are settled, and then keep what was settled', async () => {
  expect(await office.ask(READ)).toEqual({ ...STANDARD, version: 1, mayChange: true, lastChange: null });
  const rules = {
    ...STANDARD,
    style: { ...STANDARD.style, percentDecimals: 0, changes: 'WORDS' },
    preferredTerms: [{ use: ' the Service', not: ['the Brigade'] }],
    operations: [{ name: 'Heron', days: ['2030-10-14', '2030-05-06'] }],
  };
  expect(await change(rules)).toEqual({
    ...rules,
    preferredTerms: [{ use: 'the Service', not: ['the Brigade'] }],
    operations: [{ name: 'Heron', days: ['2030-05-06', '2030-10-14'] }],
    version: 2,
  });
  expect(await office.ask(READ)).toMatchObject({
    lastChange: {
      by: expect.stringMatching(/\S/),
      changed: ['rounding and signs', 'preferred terms', 'repeated operations'],
    },
  });
  const said = await it.database.rows<{ data: unknown }>({
    name: 'rules-acts',
    text: "select data from history_event where act = 'changeHouseRules' order by seq",
  });
  expect(said).toEqual([
    { data: { changed: ['rounding and signs', 'preferred terms', 'repeated operations'] } },
  ]);
});

test('rules that contradict themselves are refused with every reason, and nothing changes', async () => {
  const before = await office.ask(READ);
  const crossed = {
    ...STANDARD,
    style: { ...STANDARD.style, percentDecimals: 7 },
    bands: { ...STANDARD.bands, slightBelow: 20 },
  };
  expect(await change(crossed)).toEqual({
    reasons: [{ code: 'decimals-wrong' }, { code: 'bands-crossed' }],
  });
  expect(await office.ask(READ)).toEqual(before);
});

test('who was shown older rules overwrites nothing, and the same press settles once', async () => {
  const key = randomUUID();
  const rules = { ...STANDARD, bands: { ...STANDARD.bands, explainFrom: 25 } };
  const done = await change(rules, key);
  expect(await change(rules, key)).toEqual(done);
  expect(await change(rules)).toEqual({ reasons: [{ code: 'nothing-changed' }] });
  const stale = { key: randomUUID(), version: 1, rules: STANDARD };
  expect(await office.ask(CHANGE, stale)).toEqual({ reasons: [{ code: 'rules-changed' }] });
});

test('everybody reads them, and governance and administrators settle them', async () => {
  const lead = await it.signedIn(await it.people.make('lead'));
  expect(await lead.ask(READ)).toMatchObject({ mayChange: false });
  const asked = { key: randomUUID(), version: 1, rules: STANDARD };
  expect(await lead.refusal(CHANGE, asked)).toBe('FORBIDDEN');
});

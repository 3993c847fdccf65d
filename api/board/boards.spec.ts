import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type TestApp, testApp } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';

const BOARD = 'id name shortName kind programmes { name year board { name } } meetings { name }';
const REFUSED = '... on Refusal { reasons { code } } ... on Conflict { message }';
const MAKE = `mutation ($key: ID!, $name: String!, $shortName: String!) {
  makeBoard(key: $key, name: $name, shortName: $shortName, kind: BOARD) { ... on Board { ${BOARD} } ${REFUSED} } }`;
const CHANGE = `mutation ($key: ID!, $boardId: ID!, $name: String!, $shortName: String!) {
  changeBoard(key: $key, boardId: $boardId, name: $name, shortName: $shortName) { ... on Board { ${BOARD} } ${REFUSED} } }`;
const PROGRAMME = `mutation ($key: ID!, $boardId: ID!, $name: String!, $year: Int!) {
  makeProgramme(key: $key, boardId: $boardId, name: $name, year: $year) { ... on Board { ${BOARD} } ${REFUSED} } }`;
const PLAN = `mutation ($key: ID!, $boardId: ID!, $name: String!) {
  planMeeting(key: $key, boardId: $boardId, name: $name, day: "2090-06-27") { __typename } }`;
const YEAR =
  '{ boards { name meetings { name acts { name allowed } } programmes { name meetings { name } } } }';

let it: TestApp;
let office: Browser;
beforeAll(async () => {
  it = await testApp();
  office = await it.signedIn(await it.people.make('governance'));
}, 60_000);
afterAll(() => it.stop());

const press = (mutation: string, variables: Readonly<Record<string, unknown>>) =>
  office.ask(mutation, { key: randomUUID(), ...variables });
const refusedFor = (...codes: string[]) => ({ reasons: codes.map((code) => ({ code })) });
const idOf = (answer: unknown) => (answer as { readonly id: string }).id;
const names = () => ({ name: `Board ${randomUUID()}`, shortName: 'Board' });

test('a board is made, renamed and given a programme', async () => {
  const made = names();
  const boardId = idOf(await press(MAKE, made));
  const renamed = names();
  expect(await press(CHANGE, { boardId, ...renamed })).toEqual({
    id: boardId,
    ...renamed,
    kind: 'BOARD',
    programmes: [],
    meetings: [],
  });
  const answer = await press(PROGRAMME, { boardId, name: ' Scrutiny ', year: 2026 });
  expect(answer).toMatchObject({
    programmes: [{ name: 'Scrutiny', year: 2026, board: { name: renamed.name } }],
  });
  const said = await it.database.rows<{ act: string }>(
    {
      name: 'board-acts',
      text: "select act from history_event where data ->> 'board' = $1 or data ->> 'to' = $2 or data ->> 'programme' like '%' || $2 order by seq",
    },
    [made.name, renamed.name],
  );
  expect(said.map(({ act }) => act)).toEqual(['makeBoard', 'changeBoard', 'makeProgramme']);
});

test('what is called like another is refused, with every reason', async () => {
  const made = names();
  const boardId = idOf(await press(MAKE, made));
  expect(await press(MAKE, { name: made.name.toUpperCase(), shortName: '' })).toEqual(
    refusedFor('short-name-missing', 'name-taken'),
  );
  expect(await press(CHANGE, { boardId, ...made })).toHaveProperty('id');
  await press(PROGRAMME, { boardId, name: 'Scrutiny', year: 2026 });
  expect(await press(PROGRAMME, { boardId, name: 'scrutiny', year: 2026 })).toEqual(refusedFor('name-taken'));
  expect(await press(PROGRAMME, { boardId: randomUUID(), name: 'Scrutiny', year: 2026 })).toEqual(
    refusedFor('not-found'),
  );
});

test('the same press makes one board', async () => {
  const asked = { key: randomUUID(), ...names() };
  expect(idOf(await office.ask(MAKE, asked))).toBe(idOf(await office.ask(MAKE, asked)));
});

test('the programme year takes as many statements for many meetings as for one', async () => {
  const rows = jest.spyOn(it.database, 'rows');
  const count = async () => {
    rows.mockClear();
    await office.ask(YEAR);
    return rows.mock.calls.length;
  };
  const boardId = idOf(await press(MAKE, names()));
  await press(PLAN, { boardId, name: 'First' });
  const forOne = await count();
  for (const name of ['Second', 'Third', 'Fourth']) await press(PLAN, { boardId, name });
  await press(MAKE, names());
  expect(await count()).toBe(forOne);
  expect(forOne).toBeLessThanOrEqual(4);
  rows.mockRestore();
});

test('boards are seen by all who are signed in, and made by governance and administrators', async () => {
  const lead = await it.signedIn(await it.people.make('lead'));
  expect(await lead.ask('{ boards { id } }')).toEqual(await office.ask('{ boards { id } }'));
  expect(await lead.refusal(MAKE, { key: randomUUID(), ...names() })).toBe('FORBIDDEN');
});

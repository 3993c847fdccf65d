import { randomUUID } from 'node:crypto';
import { ROLES, type Role } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import { seedDemo } from '../../api/demo/seed-demo.ts';
import { Clock } from '../../api/platform/clock.ts';
import { Live } from '../../api/platform/live.ts';
import { type TestApp, testApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { type Chosen, type Operation, somethingFor, textOf } from '../support/operations.ts';

/** The ids of one paper and of what belongs to it, as arguments name them. */
type Secrets = Readonly<Record<'paperId' | 'sectionId' | 'threadId' | 'editionId' | 'fromPaperId', string>>;

const DRAFTED = `select p.id as "paperId", p.id as "fromPaperId", s.id as "sectionId", t.id as "threadId",
    coalesce(e.id, gen_random_uuid()) as "editionId"
  from paper p join section s on s.paper_id = p.id and s.lead_id is not null
    join comment_thread t on t.paper_id = p.id left join edition e on e.paper_id = p.id
  where p.state in ('drafting', 'with-officer') order by p.reference, s.position, e.cut_at limit 1`;

/** Whoever holds only this role has nothing to do with a paper that is being written, and may not see it. */
const OUTSIDERS = ['author', 'lead', 'board-secretary', 'administrator'] as const satisfies readonly Role[];

let it: TestApp;
let there: Secrets;
let nowhere: Secrets;
let others: Readonly<Record<string, unknown>>;
const browsers = new Map<Role, Browser>();

beforeAll(async () => {
  it = await testApp();
  const { database, app } = it;
  await seedDemo({ database, live: app.get(Live), now: app.get(Clock).now() });
  const found = await database.row<Secrets>({ name: 'drafted', text: DRAFTED });
  if (!found) throw new Error('The demo has no paper in drafting with a comment.');
  there = found;
  const missing = randomUUID();
  nowhere = {
    paperId: missing,
    fromPaperId: missing,
    sectionId: randomUUID(),
    threadId: randomUUID(),
    editionId: randomUUID(),
  };
  const ids = await database.row({
    name: 'other-ids',
    text: `select (select id from meeting order by day desc limit 1) as "meetingId", (select id from person limit 1) as "personId",
      (select id from post limit 1) as "postId", (select id from template limit 1) as "templateId",
      (select id from person limit 1) as "authorityId"`,
  });
  others = ids ?? {};
  for (const role of OUTSIDERS) browsers.set(role, await it.signedIn(await it.people.make(role)));
}, 120_000);
afterAll(() => it.stop());

/** The secret that an argument of an operation names: `paper(id)` and `section(id)` name theirs by the operation. */
const secretOf = (operation: string, argument: string): keyof Secrets | undefined => {
  const name = argument === 'id' ? `${operation}Id` : argument;
  return name in nowhere ? (name as keyof Secrets) : undefined;
};

/** Every other argument is the same for both, so that nothing but the secrets decides the answer. */
const anything: Chosen = (name) => others[name];

function operationsOn(root: GraphQLObjectType | null | undefined): readonly Operation[] {
  return Object.values(root?.getFields() ?? {}).filter(({ name, args }) =>
    args.some((argument) => secretOf(name, argument.name)),
  );
}

async function bothAnswers(browser: Browser, kind: 'query' | 'mutation', field: Operation) {
  const asked = (secrets: Secrets) =>
    Object.fromEntries(
      field.args.map(({ name, type }) => {
        const secret = secretOf(field.name, name);
        return [name, secret ? secrets[secret] : somethingFor(type, name, anything)];
      }),
    );
  const text = textOf(kind, field);
  return [await browser.graphql(text, asked(there)), await browser.graphql(text, asked(nowhere))] as const;
}

describe.each(OUTSIDERS)('to somebody who is only %s', (role) => {
  const browser = () => {
    const found = browsers.get(role);
    if (!found) throw new Error(`Nobody is ${role}.`);
    return found;
  };

  test.each(['query', 'mutation'] as const)(
    'every %s answers the same about a forbidden paper and a missing one',
    async (kind) => {
      const { schema } = it.app.get(GraphQLSchemaHost);
      const fields = operationsOn(kind === 'query' ? schema.getQueryType() : schema.getMutationType());
      expect(fields.length).toBeGreaterThan(kind === 'query' ? 5 : 25);
      for (const field of fields) {
        const [forbidden, missing] = await bothAnswers(browser(), kind, field);
        expect([field.name, forbidden]).toEqual([field.name, missing]);
        const unasked = (forbidden.errors ?? []).filter(
          ({ extensions }) => extensions?.code !== 'FORBIDDEN' && extensions?.code !== 'NOT_FOUND',
        );
        expect([field.name, unasked]).toEqual([field.name, []]);
      }
    },
    60_000,
  );

  test.each([
    ['edition', (ids: Secrets) => `/files/papers/${ids.paperId}/editions/${ids.editionId}.pdf`],
    ['draft', (ids: Secrets) => `/files/papers/${ids.paperId}/draft.pdf`],
  ])('the file of an %s too', async (_, path) => {
    const get = async (ids: Secrets) => {
      const response = await fetch(`${it.address}${path(ids)}`, { headers: browser().headers() });
      return [response.status, (await response.text()).replaceAll(/[0-9a-f-]{36}/g, '')];
    };
    const forbidden = await get(there);
    expect(forbidden[0]).toBe(404);
    expect(forbidden).toEqual(await get(nowhere));
  });

  test('no list names the paper', async () => {
    const lists = ['papers { id }', 'myWork { paperId }', 'notices { paperId }'];
    for (const list of lists)
      expect(JSON.stringify(await browser().ask(`{ ${list} }`))).not.toContain(there.paperId);
  });
});

test('the outsiders are outsiders: somebody else does see the paper', async () => {
  expect(ROLES).toEqual(expect.arrayContaining([...OUTSIDERS]));
  const governance = await it.signedIn(await it.people.make('governance'));
  const query = 'query ($id: ID!) { paper(id: $id) { id } }';
  expect(await governance.ask(query, { id: there.paperId })).toEqual({ id: there.paperId });
});

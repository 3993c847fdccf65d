import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { seedDemo } from '../../api/demo/seed-demo.ts';
import { Clock } from '../../api/platform/clock.ts';
import { Live } from '../../api/platform/live.ts';
import { type TestApp, testApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { type Chosen, type Operation, somethingFor, textOf } from '../support/operations.ts';

/** What a program, a script or a slip of the hand may send in place of words, numbers, days and keys. */
const BAD: readonly (readonly [about: string, chosen: Chosen])[] = [
  ['nothing in words', of('String', '')],
  ['only spaces', of('String', ' \t\n ')],
  ['a character that PostgreSQL cannot store', of('String', 'before\u0000after')],
  ['half of a character', of('String', 'half \ud83d')],
  ['a very long text', of('String', 'long '.repeat(20_000))],
  ['markup', of('String', '<script>alert(1)</script>')],
  ['SQL', of('String', "'; drop table paper; --")],
  ['text that runs both ways', of('String', '\u202eright to left\u202c')],
  ['a negative number', of('Int', -1)],
  ['the largest number', of('Int', 2_147_483_647)],
  ['a day of long ago', of('Day', '0001-01-01')],
  ['a day far ahead', of('Day', '9999-12-31')],
  ['a key too short', (name) => (name === 'key' ? 'k' : undefined)],
  ['a key too long', (name) => (name === 'key' ? 'k'.repeat(1_000) : undefined)],
  ['a key that cannot be stored', (name) => (name === 'key' ? `before\u0000${randomUUID()}` : undefined)],
];

/** These end the session that the test works with. */
const NOT_TRIED = ['signOut', 'signOutEverywhere', 'changePassword'];

const MACHINE_WORDS =
  /null value|constraint|syntax|column|relation|undefined|NaN|Error:|postgres|uuid|\bat .*\.ts/i;

function of(type: string, value: unknown): Chosen {
  return (name, scalar) => (scalar === type && name !== 'key' ? value : undefined);
}

let it: TestApp;
let there: Readonly<Record<string, string>>;
let browser: Browser;
beforeAll(async () => {
  it = await testApp();
  const { database, app } = it;
  await seedDemo({ database, live: app.get(Live), now: app.get(Clock).now() });
  there =
    (await database.row<Record<string, string>>({
      name: 'bad-input-ids',
      text: `select p.id as "paperId", s.id as "sectionId", t.id as "threadId", p.meeting_id as "meetingId",
          p.author_id as "personId", p.chief_officer_post_id as "postId", p.template_id as "templateId",
          m.board_id as "boardId", a.id as "appointmentId", g.id as "programmeId", p.author_id as "ownerId",
          (select id from measure limit 1) as "measureId", (select id from figure_load limit 1) as "loadId"
        from paper p join section s on s.paper_id = p.id join comment_thread t on t.paper_id = p.id
          join meeting m on m.id = p.meeting_id join appointment a on a.person_id = p.author_id
          join programme g on g.board_id = m.board_id
        where p.state = 'drafting' limit 1`,
    })) ?? {};
  const who = await it.people.make(
    'governance',
    'administrator',
    'chief-officer',
    'author',
    'lead',
    'cog-secretary',
    'analyst',
  );
  browser = await it.signedIn(who);
}, 120_000);
afterAll(() => it.stop());

const operationsOf = (kind: 'query' | 'mutation'): readonly Operation[] => {
  const { schema } = it.app.get(GraphQLSchemaHost);
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).filter(({ name }) => !NOT_TRIED.includes(name));
};

const variablesFor = ({ args, name }: Operation, chosen: Chosen) =>
  Object.fromEntries(
    args.map((argument) => [
      argument.name,
      somethingFor(argument.type, argument.name, (field, scalar) =>
        scalar === 'ID' && field !== 'key'
          ? there[field === 'id' ? `${name}Id` : field]
          : chosen(field, scalar),
      ),
    ]),
  );

describe.each(['query', 'mutation'] as const)(
  'every %s answers in plain words, never as a fault of ours,',
  (kind) => {
    test.each(BAD)(
      'when it is sent %s',
      async (_, chosen) => {
        const faults: unknown[] = [];
        for (const operation of operationsOf(kind)) {
          const { data, errors } = await browser.graphql(
            textOf(kind, operation),
            variablesFor(operation, chosen),
          );
          const said = JSON.stringify([data, errors?.map(({ message }) => message)]);
          const isFault = errors?.some(({ extensions }) => extensions?.code === 'INTERNAL');
          if (isFault || MACHINE_WORDS.test(said)) faults.push([operation.name, said]);
        }
        expect(faults).toEqual([]);
      },
      60_000,
    );
  },
);

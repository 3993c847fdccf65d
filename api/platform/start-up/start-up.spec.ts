import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { emptyDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { Ids } from '../ids.ts';
import { readSettings } from '../read-settings.ts';
import { firstAdministratorLink } from './first-administrator.ts';
import { prepareDatabase } from './prepare-database.ts';
import { requireFreePort } from './require-free-port.ts';

describe('settings that cannot be right are named', () => {
  test.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['no database', {}, /^DATABASE_URL must be/],
    ['a database of another kind', { DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL must be/],
    [
      'a port that is none',
      { DATABASE_URL: 'postgres://localhost/x', PORT: 'http' },
      /^PORT must be .*“http”/,
    ],
    ['a port too high', { DATABASE_URL: 'postgres://localhost/x', PORT: '70000' }, /^PORT must be/],
  ])('%s', (_name, environment, said) => {
    expect(() => readSettings(environment)).toThrow(said);
  });
});

describe('a start that cannot succeed says why and touches nothing', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await emptyDatabase();
  }, 30_000);
  afterAll(() => empty.drop());

  const owner = async <Row extends pg.QueryResultRow>(text: string) => {
    const client = new pg.Client(empty.settings.ownerUrl);
    await client.connect();
    const { rows } = await client.query<Row>(text);
    await client.end();
    return rows;
  };

  test('a taken port', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(address !== null && typeof address === 'object' ? address.port : 0);
      }),
    );
    await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toThrow(`Port ${port} is taken.`);
    await new Promise((resolve) => taken.close(resolve));
    await expect(requireFreePort({ host: '127.0.0.1', port })).resolves.toBeUndefined();
  });

  test('a database that cannot be reached', async () => {
    const ownerUrl = 'postgres://owner:a-secret@127.0.0.1:1/nowhere';
    const start = prepareDatabase({ ...empty.settings, ownerUrl });
    await expect(start).rejects.toThrow('The database at 127.0.0.1:1/nowhere cannot be reached');
    await expect(start).rejects.not.toThrow('a-secret');
  });

  test('a server older than PostgreSQL 18', async () => {
    const said = jest.spyOn(pg.Client.prototype, 'query');
    // The only thing that is asked of such a server is how old it is.
    said.mockReturnValue(Promise.resolve({ rows: [{ version: '170009' }] }) as never);
    try {
      await expect(prepareDatabase(empty.settings)).rejects.toThrow(
        /^The database at \S+ is older than PostgreSQL 18/,
      );
      expect(said).toHaveBeenCalledTimes(1);
    } finally {
      said.mockRestore();
    }
    expect(await owner("select from pg_tables where schemaname = 'public'")).toEqual([]);
  });

  test('a schema that is newer than the code', async () => {
    await owner(
      `create table migrations (id serial, "timestamp" bigint, name text);
       insert into migrations ("timestamp", name) values (9999999999999, 'FromTheFuture9999999999999')`,
    );
    await expect(prepareDatabase(empty.settings)).rejects.toThrow('newer schema');
    const tables = await owner<{ n: number }>(
      "select count(*)::int as n from pg_tables where schemaname = 'public'",
    );
    expect(tables).toEqual([{ n: 1 }]);
    await owner('drop table migrations');
  });

  test('several processes that start at once prepare the database once', async () => {
    await Promise.all([1, 2, 3].map(() => prepareDatabase(empty.settings)));
    const done = await owner<{ n: number }>('select count(*)::int as n from migrations');
    expect(done[0]?.n).toBeGreaterThan(0);
    const app = new pg.Client(empty.settings.applicationUrl);
    await app.connect();
    expect((await app.query('select current_user as name')).rows).toEqual([{ name: 'countersign_app' }]);
    await app.end();
  }, 30_000);
});

describe('the first administrator', () => {
  let it: TestApp;
  beforeAll(async () => {
    it = await testApp();
  }, 60_000);
  afterAll(() => it.stop());

  const JOIN = `mutation ($token: String!, $setup: SetupInput) {
    acceptInvitation(token: $token, password: "a first password", setup: $setup) {
      ... on Me { name email roles organisation { name } } ... on Refusal { reasons { code } }
    }
  }`;
  const setup = {
    name: 'Rowan Ashdown',
    email: 'Rowan@Force.example',
    organisation: 'Fenmarch Constabulary',
    shortName: 'Fenmarch',
    office: 'Office of the Commissioner',
  };
  const newLink = () => firstAdministratorLink(it.database, new Ids(), new Date().toISOString());
  const tokenOf = (link: string | undefined) => link?.split('/').at(-1);

  test('gets a new link at every start until one was used; only the last works, once', async () => {
    const lost = tokenOf(await newLink());
    const token = tokenOf(await newLink());
    const browser = it.browser();
    expect(await browser.ask(JOIN, { token: lost, setup })).toEqual({ reasons: [{ code: 'link-over' }] });
    expect(await browser.ask(JOIN, { token })).toMatchObject({ reasons: [{ code: 'setup-missing' }] });
    expect(await browser.ask(JOIN, { token, setup })).toEqual({
      name: 'Rowan Ashdown',
      email: 'rowan@force.example',
      roles: ['ADMINISTRATOR', 'GOVERNANCE'],
      organisation: { name: 'Fenmarch Constabulary' },
    });
    expect(await browser.ask('{ me { name } }')).toEqual({ name: 'Rowan Ashdown' });
    expect(await it.browser().ask(JOIN, { token, setup })).toEqual({ reasons: [{ code: 'link-over' }] });
    expect(await newLink()).toBeUndefined();
  });

  test('is the only one who may name the organisation', async () => {
    expect(await it.browser().ask(JOIN, { token: 'made-up', setup })).toEqual({
      reasons: [{ code: 'link-over' }],
    });
  });
});

import { MIGRATIONS, migrationSource } from '@countersign/migrations';
import pg from 'pg';
import { PlainFailure } from '../plain-failure.ts';
import { APPLICATION_ROLE, applicationPassword, applicationUrl } from '../read-settings.ts';
import type { Settings } from '../settings.ts';

const OLDEST_SERVER = 180_000;

/** Processes that start at the same moment prepare one after the other. */
const TURN = "select pg_advisory_lock(hashtext('countersign start-up'))";

/**
 * Brings the database to the schema of this code and lets the application's role in. Looks before it touches: a server
 * that cannot be reached or is too old, or a schema newer than the code, is a `PlainFailure` and nothing is changed.
 */
export async function prepareDatabase(settings: Settings): Promise<void> {
  const owner = await connect(settings.ownerUrl);
  try {
    await look(owner, settings.ownerUrl);
    await owner.query(TURN);
    await migrate(settings.ownerUrl);
    if (settings.applicationUrl === applicationUrl(settings.ownerUrl))
      await owner.query(letIn(settings.ownerUrl));
  } finally {
    await owner.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (cause) {
    throw new PlainFailure(`The database at ${placeOf(url)} cannot be reached: ${messageOf(cause)}`, {
      cause,
    });
  }
}

async function look(owner: pg.Client, url: string): Promise<void> {
  const { rows } = await owner.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  if (Number(rows[0]?.version) < OLDEST_SERVER)
    throw new PlainFailure(
      `The database at ${placeOf(url)} is older than PostgreSQL 18, which Countersign needs.`,
    );
  const unknown = await newerMigrations(owner);
  if (unknown.length > 0)
    throw new PlainFailure(
      'The database has a newer schema than this version of Countersign. Start the newer version.',
    );
}

async function migrate(url: string): Promise<void> {
  const source = await migrationSource(url).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function newerMigrations(client: pg.Client): Promise<readonly string[]> {
  const table = await client.query<{ there: boolean }>(
    "select to_regclass('migrations') is not null as there",
  );
  if (!table.rows[0]?.there) return [];
  const done = await client.query<{ name: string }>('select name from migrations');
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  return done.rows.map(({ name }) => name).filter((name) => !known.has(name));
}

/** `alter role` takes no parameters; the password is hexadecimal by construction. */
const letIn = (ownerUrl: string) =>
  `alter role ${APPLICATION_ROLE} login password '${applicationPassword(ownerUrl)}'`;

const placeOf = (url: string) => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

const messageOf = (cause: unknown) => {
  if (cause instanceof AggregateError) return String(cause.errors[0]?.message ?? 'no answer');
  return cause instanceof Error ? cause.message : 'no answer';
};

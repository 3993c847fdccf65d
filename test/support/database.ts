import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { applicationSource, Database, installTemplates } from '@countersign/database';
import { STANDARD_TEMPLATES } from '@countersign/domain';
import pg from 'pg';
import { applicationUrl } from '../../api/platform/read-settings.ts';
import type { Settings } from '../../api/platform/settings.ts';
import { prepareDatabase } from '../../api/platform/start-up/prepare-database.ts';

/** A database of its own for one spec file, at the present schema, with the standard templates and nobody in it. */
export interface TestDatabase {
  readonly settings: Settings;
  /** Ends every connection to it and deletes it. */
  drop(): Promise<void>;
}

const MIGRATIONS = new URL('../../migrations/', import.meta.url);

/** The server that the tests may use, as its superuser. */
const server = () => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL names no server; start tests with tools/jest.mjs.');
  return url;
};

const addressOf = (database: string) => {
  const url = new URL(server());
  url.pathname = `/${database}`;
  return url.href;
};

/** The settings of an application on a database, as at a customer's. */
export const settingsFor = (database: string, more: Partial<Settings> = {}): Settings => ({
  port: 0,
  host: '127.0.0.1',
  ownerUrl: addressOf(database),
  applicationUrl: applicationUrl(addressOf(database)),
  demo: false,
  dataFolder: '',
  publicUrl: undefined,
  webFolder: '',
  production: true,
  ...more,
});

/** Runs `work` on a connection to the server. */
async function onServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(server());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database without any schema. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return created(await cloneOf('template0'));
}

/** A migrated database: a copy of one that is made once per run, so it takes a tenth of a second. */
export async function testDatabase(more: Partial<Settings> = {}): Promise<TestDatabase> {
  return created(await cloneOf(await migratedTemplate()), more);
}

function created(name: string, more: Partial<Settings> = {}): TestDatabase {
  return {
    settings: settingsFor(name, more),
    drop: () =>
      onServer(async (client) => {
        await leftAlone(client, name);
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** A pool says that it has ended before its connections have; one that is ended by force then complains to nobody. */
async function leftAlone(client: pg.Client, name: string): Promise<void> {
  for (const _ of Array(40)) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [name]);
    if (rowCount === 0) return;
    await pause(50);
  }
}

async function cloneOf(template: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  return name;
}

/** Named after the migrations, so that a server that outlives the run is not asked for yesterday's schema. */
async function migratedTemplate(): Promise<string> {
  const digest = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).sort())
    if (file.endsWith('.ts')) digest.update(readFileSync(new URL(file, MIGRATIONS)));
  const name = `template_${digest.digest('hex').slice(0, 16)}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, name);
  });
  return name;
}

/** It gets its name last: a run that is cut off leaves no half-made template behind that name. */
async function makeTemplate(client: pg.Client, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft} template template0`);
  const settings = settingsFor(draft);
  await prepareDatabase(settings);
  const source = await applicationSource(settings.applicationUrl, 1).initialize();
  await installTemplates(new Database(source), STANDARD_TEMPLATES);
  await source.destroy();
  await client.query(`alter database ${draft} rename to ${name}`);
}

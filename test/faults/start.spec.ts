import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { Browser } from '../support/browser.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { buildServer, Program, serve } from '../support/program.ts';

/** Long enough for a start that has to build everything first, beside other tests. */
const A_BUILD = 180_000;
const A_START = 60_000;

beforeAll(buildServer, A_BUILD);
afterEach(() => Program.killAll());

const api = (settings: Readonly<Record<string, string>>) =>
  new Program(['dist/api/main.js'], { PORT: '0', NODE_ENV: 'production', ...settings });

/** What a start that must not succeed says, on one line, before it ends with a code that is not 0. */
async function complaint(program: Program): Promise<string> {
  expect(await program.exit).toBe(1);
  expect(program.said.trim().split('\n')).toHaveLength(1);
  return program.said.trim();
}

const select = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

describe('a server that cannot start says why in one sentence and touches nothing', () => {
  test(
    'nobody answers at the address of the database',
    async () => {
      const port = await freePort();
      const said = await complaint(api({ DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none` }));
      expect(said).toContain(`The database at 127.0.0.1:${port}/none cannot be reached`);
    },
    A_START,
  );

  test(
    'the address is none',
    async () => {
      expect(await complaint(api({ DATABASE_URL: 'countersign' }))).toContain(
        'DATABASE_URL must be the address',
      );
    },
    A_START,
  );

  test(
    'the schema is newer than the code',
    async () => {
      const { settings, drop } = await testDatabase();
      const url = settings.ownerUrl;
      await select(
        url,
        "insert into migrations (timestamp, name) values (29990101000000, 'FromTheFuture29990101000000')",
      );
      const before = await select(url, 'select count(*) from template');
      expect(await complaint(api({ DATABASE_URL: url }))).toContain('has a newer schema than this version');
      expect(await select(url, 'select count(*) from template')).toEqual(before);
      await drop();
    },
    A_START,
  );

  test(
    'the port is taken',
    async () => {
      const { settings, drop } = await testDatabase();
      const blocker = net.createServer();
      const port = await new Promise<number>((resolve) => {
        blocker.listen(0, '127.0.0.1', () => resolve(portOf(blocker)));
      });
      const said = await complaint(api({ DATABASE_URL: settings.ownerUrl, PORT: String(port) }));
      expect(said).toContain(`Port ${port} is taken`);
      blocker.close();
      await drop();
    },
    A_START,
  );
});

test(
  'a database of one’s own is migrated and not seeded: it prints a link for the first administrator until somebody has a password',
  async () => {
    const { settings, drop } = await emptyDatabase();
    const first = await serve(settings.ownerUrl);
    expect(first.program.said).toMatch(
      /first administrator within a day, with this link: http:\/\/localhost:\d+\/join\/\S{40,}/,
    );
    expect(await select(settings.ownerUrl, 'select count(*)::int as n from paper')).toEqual([{ n: 0 }]);
    expect(await first.program.end('SIGTERM')).toBe(0);
    await select(settings.ownerUrl, "update person set password_hash = 'chosen'");
    const second = await serve(settings.ownerUrl);
    expect(second.program.said).not.toContain('/join/');
    await drop();
  },
  A_START,
);

describe('npm start with the embedded database', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-start-'));
  const start = (port: number) => new Program(['tools/start.mjs'], { PORT: String(port), DATA_DIR: folder });
  const ready = (program: Program) => program.says(/Countersign is ready at (\S+)/, A_BUILD);
  const isServing = async (port: number) => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The embedded PostgreSQL: its process, and when it was started, which is when everything was built. */
  const postgres = () => {
    const [pid, , since] = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), since: Number(since) * 1_000 };
  };
  const peopleAt = async (port: number) => {
    const address = `http://127.0.0.1:${port}`;
    return new Browser(address, address).ask('{ signInPage { demoPeople { name } } }');
  };
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  test(
    'it is made, stops cleanly with PostgreSQL, comes back within seconds, and after kill -9 recovers by itself',
    async () => {
      const port = await freePort();
      const first = start(port);
      await ready(first);
      expect(await isServing(port)).toBe(true);
      const people = await peopleAt(port);
      expect(JSON.stringify(people)).toContain('Priya Raman');
      const { pid } = postgres();
      expect(await first.end('SIGTERM')).toBe(0);
      expect(isAlive(pid)).toBe(false);

      const again = start(port);
      await ready(again);
      expect(Date.now() - postgres().since).toBeLessThan(6_000 * business());

      const late = start(port);
      expect(await late.exit).toBe(1);
      expect(late.said).toContain(`already running on this data at http://localhost:${port}`);

      await again.end('SIGKILL');
      const recovered = start(port);
      await ready(recovered);
      expect(await peopleAt(port)).toEqual(people);
      expect(await recovered.end('SIGINT')).toBe(0);
    },
    A_BUILD * 2,
  );
});

const portOf = (server: net.Server): number => {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('It does not listen.');
  return address.port;
};

/** A port that nobody listens on now. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer();
    probe.listen(0, '127.0.0.1', () => {
      const port = portOf(probe);
      probe.close(() => resolve(port));
    });
  });

/** By how much longer everything takes because this machine does other things as well; 1 when it does not. */
const business = () => Math.max(1, (os.loadavg()[0] ?? 0) / os.cpus().length);

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { postgresAccount } from './postgres/account.mjs';
import { ensureCluster } from './postgres/cluster.mjs';
import { launch } from './postgres/launch.mjs';
import { clearLeftover } from './postgres/leftover.mjs';
import { postgresPrograms } from './postgres/programs.mjs';

/** @param {string} file */
function keptPassword(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/**
 * The embedded PostgreSQL 18 of an installation: its data in `postgres` inside the folder, its password and log beside.
 * Recovers by itself from whatever was killed before. The caller makes sure that it is the only one (see lock.mjs).
 * @param {string} dataFolder
 */
export async function startPostgres(dataFolder) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const folder = path.join(dataFolder, 'postgres');
  const passwordFile = path.join(dataFolder, 'postgres.password');
  const password = keptPassword(passwordFile);
  const server = { programs: postgresPrograms(), account: postgresAccount() };
  ensureCluster(folder, server, { passwordFile, durable: true });
  await clearLeftover(folder);
  return launch(folder, server, { password, settings: [], log: path.join(dataFolder, 'postgres.log') });
}

/**
 * A PostgreSQL 18 for tests: empty, fast, trusting, and deleted when it stops.
 * @returns {Promise<import('./postgres/launch.mjs').Postgres>}
 */
export async function startThrowawayPostgres() {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'countersign-postgres-'));
  const folder = path.join(dataFolder, 'postgres');
  const server = { programs: postgresPrograms(), account: postgresAccount() };
  ensureCluster(folder, server, { passwordFile: undefined, durable: false });
  const postgres = await launch(folder, server, {
    password: undefined,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'],
    log: path.join(dataFolder, 'postgres.log'),
  });
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

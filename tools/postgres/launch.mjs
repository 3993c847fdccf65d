import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { freePort } from '../port.mjs';
import { becomes, exitCode } from '../processes.mjs';
import { owner } from './cluster.mjs';
import { postmaster } from './leftover.mjs';

/**
 * A running PostgreSQL. `url` names a database of it, `ended` resolves when it is gone for whatever reason,
 * `stop` rolls back what is open and waits for the end.
 * @typedef {{ url: (database: string) => string, ended: Promise<void>, stop: () => Promise<void> }} Postgres
 * @typedef {{ programs: string, account: import('./account.mjs').Account }} Server
 * @typedef {{ password: string | undefined, settings: string[], log: string }} Options
 */

/** A killed server's sessions take a moment to notice, and a port found free may be gone: both pass by trying again. */
const passes = /pre-existing shared memory block|could not bind|could not create any TCP\/IP sockets/;

/**
 * One server process. It gets its own process group: Ctrl-C must reach the application first and the database last.
 * @param {string} folder
 * @param {number} port
 * @param {Server} server
 * @param {Options} options
 */
function spawnServer(folder, port, { programs, account }, { settings, log }) {
  const [file = '', ...args] = [
    ...account.prefix,
    path.join(programs, 'postgres'),
    ...['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  const output = openSync(log, 'w', 0o600);
  const child = spawn(file, args, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  return child;
}

/**
 * One attempt; undefined when the server ended instead of becoming ready.
 * @param {string} folder
 * @param {Server} server
 * @param {Options} options
 * @returns {Promise<Postgres | undefined>}
 */
async function attempt(folder, server, options) {
  const port = await freePort();
  const child = spawnServer(folder, port, server, options);
  const lastResort = () => child.kill('SIGQUIT');
  process.once('exit', lastResort);
  let over = false;
  const ended = exitCode(child)
    .then(() => undefined)
    .catch(() => undefined)
    .finally(() => {
      over = true;
      process.off('exit', lastResort);
    });
  const isReady = () => {
    const running = postmaster(folder);
    return running?.pid === child.pid && running?.ready === true;
  };
  await becomes(() => over || isReady(), 60_000);
  if (over || !isReady()) {
    child.kill('SIGQUIT');
    await ended;
    return undefined;
  }
  const credentials = options.password ? `${owner}:${options.password}` : owner;
  return {
    url: (database) => `postgres://${credentials}@127.0.0.1:${port}/${database}`,
    ended,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/**
 * Starts PostgreSQL on a cluster that nobody else uses; it listens on 127.0.0.1 only, on a free port.
 * @param {string} folder
 * @param {Server} server
 * @param {Options} options without a password everyone on this machine is trusted
 * @returns {Promise<Postgres>}
 */
export async function launch(folder, server, options) {
  for (const deadline = Date.now() + 15_000; ; ) {
    const postgres = await attempt(folder, server, options);
    if (postgres) return postgres;
    const said = readFileSync(options.log, 'utf8').trim();
    if (passes.test(said) && Date.now() < deadline) continue;
    throw new PlainError(
      `The embedded database did not start. Its last words, in ${options.log}: ${said.split('\n').at(-1)}`,
    );
  }
}

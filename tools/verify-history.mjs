// `npm run verify-history`: re-walks every chain of events and names what is broken. Works beside a running product and
// without one. `-- --write-heads FILE` records where every chain ends, `-- --heads FILE` checks that none was cut since.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { claim } from './lock.mjs';
import { PlainError, runMain } from './plain-error.mjs';
import { owner } from './postgres/cluster.mjs';
import { postmaster } from './postgres/leftover.mjs';
import { startPostgres } from './postgres.mjs';
import { commandLine, stopRequest } from './processes.mjs';
import { runNode } from './suite/run.mjs';
import { dataFolder, root } from './workspace.mjs';

/** @param {string} url */
const verify = async (url) =>
  (await runNode(['dist/api/history/verify.js', ...process.argv.slice(2)], { DATABASE_URL: url })) ? 0 : 1;

/**
 * The address of the embedded PostgreSQL when it serves this folder already.
 * @param {string} folder
 */
function runningUrl(folder) {
  const data = path.join(folder, 'postgres');
  const running = postmaster(data);
  if (!running?.ready || !commandLine(running.pid).includes(data)) return undefined;
  const password = readFileSync(path.join(folder, 'postgres.password'), 'utf8').trim();
  return `postgres://${owner}:${password}@127.0.0.1:${running.lines[3]}/${owner}`;
}

/** @param {string} folder */
async function verifyStopped(folder) {
  if (!existsSync(path.join(folder, 'postgres'))) throw new PlainError(`There is no data in ${folder}.`);
  const release = claim(folder, 0);
  try {
    const database = await startPostgres(folder);
    try {
      return await verify(database.url(owner));
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}

function build() {
  const nx = ['tools/nx.mjs', 'build', 'api', '--outputStyle=static'];
  const run = spawnSync(process.execPath, nx, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0)
    throw new PlainError(`${run.stdout}${run.stderr}\nThe verifier could not be built; see above.`);
}

await runMain(async () => {
  stopRequest();
  build();
  const url = process.env.DATABASE_URL || runningUrl(dataFolder());
  return url ? verify(url) : verifyStopped(dataFolder());
});

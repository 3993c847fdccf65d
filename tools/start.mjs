// `npm start`: builds what changed, starts the embedded PostgreSQL unless DATABASE_URL names another, serves the product.
import { spawn } from 'node:child_process';
import { startApi } from './api.mjs';
import { claim, requireIdle } from './lock.mjs';
import { PlainError, runMain } from './plain-error.mjs';
import { chosenPort, portProblem } from './port.mjs';
import { startPostgres } from './postgres.mjs';
import { aborted, becomes, exitCode, stopRequest } from './processes.mjs';
import { dataFolder, root } from './workspace.mjs';

/** @param {AbortSignal} stop */
async function build(stop) {
  console.log('Building what changed.');
  const nx = spawn(process.execPath, ['tools/nx.mjs', 'run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: stop,
  });
  let output = '';
  for (const stream of [nx.stdout, nx.stderr]) stream.on('data', (text) => (output += text));
  const code = await exitCode(nx).catch(() => 1);
  if (code !== 0 && !stop.aborted)
    throw new PlainError(`${output}\nCountersign could not be built; see above.`);
}

/**
 * Serves until the api ends, the database ends or somebody asks to stop; the database goes last.
 * @param {{ port: number, database: import('./postgres/launch.mjs').Postgres | undefined, stop: AbortSignal }} parts
 */
async function serve({ port, database, stop }) {
  const api = startApi({
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    PORT: String(port),
    DATA_DIR: dataFolder(),
    ...(database ? { DATABASE_URL: database.url('countersign'), DEMO: process.env.DEMO ?? '1' } : {}),
  });
  const databaseEnded = (database?.ended ?? new Promise(() => {})).then(() => 'database');
  const first = await Promise.race([api.ended, aborted(stop), databaseEnded]);
  if (first === 'database')
    console.error('The embedded database stopped unexpectedly; its log is postgres.log in the data folder.');
  const code = await api.stop();
  return first === 'database' ? 1 : (code ?? (stop.aborted ? 0 : 1));
}

/**
 * A killed start may have left its api, which gives its port back within seconds.
 * @param {number} port
 * @param {boolean} inherited
 */
async function requirePort(port, inherited) {
  if (inherited) await becomes(async () => (await portProblem(port)) === undefined, 7_000);
  const problem = await portProblem(port);
  if (problem) throw new PlainError(problem);
}

/**
 * @param {number} port
 * @param {AbortSignal} stop
 */
async function withEmbeddedDatabase(port, stop) {
  const folder = dataFolder();
  const { inherited } = await requireIdle(folder);
  await requirePort(port, inherited);
  const release = claim(folder, port);
  try {
    await build(stop);
    if (stop.aborted) return 0;
    const database = await startPostgres(folder);
    try {
      return await serve({ port, database, stop });
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}

/**
 * @param {number} port
 * @param {AbortSignal} stop
 */
async function withOwnDatabase(port, stop) {
  await requirePort(port, false);
  await build(stop);
  return stop.aborted ? 0 : serve({ port, database: undefined, stop });
}

await runMain(async () => {
  const port = chosenPort();
  const stop = stopRequest();
  return process.env.DATABASE_URL ? withOwnDatabase(port, stop) : withEmbeddedDatabase(port, stop);
});

// `npm run dev`: the product with hot reload. The web is served by Vite, the api restarts after each change.
import { watch } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { startApi } from './api.mjs';
import { buildServer, serverFolders } from './build-server.mjs';
import { claim, requireIdle } from './lock.mjs';
import { PlainError, runMain } from './plain-error.mjs';
import { chosenPort, freePort, portProblem } from './port.mjs';
import { startPostgres } from './postgres.mjs';
import { aborted, stopRequest } from './processes.mjs';
import { dataFolder, root } from './workspace.mjs';

/**
 * Calls back once the server's code has been quiet for a moment after a change.
 * @param {() => void} changed
 */
function watchServerCode(changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let quiet;
  for (const folder of serverFolders)
    watch(path.join(root, folder), { recursive: true }, (_, file) => {
      if (file?.endsWith('.spec.ts')) return;
      clearTimeout(quiet);
      quiet = setTimeout(changed, 150);
    });
}

/**
 * The api, built anew and restarted after each change; one restart at a time, and code that does not compile is not run.
 * @param {Record<string, string>} settings
 */
function keepApiCurrent(settings) {
  /** @type {ReturnType<typeof startApi> | undefined} */
  let api;
  let turn = Promise.resolve();
  const restart = async () => {
    if (!buildServer()) return;
    await api?.stop();
    api = startApi(settings, { announce: false });
    api.ended.catch((/** @type {Error} */ error) => console.error(error.message));
  };
  const queueRestart = () => {
    turn = turn.then(restart);
  };
  queueRestart();
  watchServerCode(queueRestart);
  return {
    stop: async () => {
      await turn;
      await api?.stop();
    },
  };
}

/**
 * Vite would end the process at a signal, or at the end of input, before the api and the database have stopped.
 * @param {Function[]} ownListeners
 */
function releaseSignals(ownListeners) {
  for (const listener of process.listeners('SIGTERM').filter((added) => !ownListeners.includes(added))) {
    process.off('SIGTERM', listener);
    process.stdin.off('end', listener);
  }
}

/**
 * The web on `port`; what is the api's goes to `apiPort`, sockets too.
 * @param {number} port
 * @param {number} apiPort
 */
async function startWeb(port, apiPort) {
  const ownListeners = process.listeners('SIGTERM');
  const api = { target: `http://127.0.0.1:${apiPort}`, ws: true };
  const web = await createServer({
    root: path.join(root, 'web'),
    configFile: path.join(root, 'web/vite.config.ts'),
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      proxy: { '/graphql': api, '/collab': api, '/files': api, '/auth': api, '/health': api },
    },
  });
  releaseSignals(ownListeners);
  await web.listen();
  return web;
}

await runMain(async () => {
  const port = chosenPort();
  const stop = stopRequest();
  const folder = dataFolder();
  await requireIdle(folder);
  const problem = await portProblem(port);
  if (problem) throw new PlainError(problem);
  const release = claim(folder, port);
  const database = process.env.DATABASE_URL ? undefined : await startPostgres(folder);
  const apiPort = await freePort();
  const api = keepApiCurrent({
    PORT: String(apiPort),
    DATA_DIR: folder,
    ...(database ? { DATABASE_URL: database.url('countersign'), DEMO: process.env.DEMO ?? '1' } : {}),
  });
  try {
    const web = await startWeb(port, apiPort);
    console.log(`Countersign with hot reload: http://localhost:${port}`);
    await aborted(stop);
    await web.close();
    return 0;
  } finally {
    await api.stop();
    await database?.stop();
    release();
  }
});

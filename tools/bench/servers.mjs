import { spawn } from 'node:child_process';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { freePort } from '../port.mjs';
import { becomes, exitCode } from '../processes.mjs';
import { root } from '../workspace.mjs';

/**
 * A server under measure: its process, where it listens, and how to stop it.
 * @typedef {{ pid: number, port: number, stop: () => Promise<void> }} Server
 */

/**
 * Starts one of our scripts as a server in a process of its own, on a free port of the loopback address.
 * @param {string} file
 * @param {Record<string, string>} settings
 * @param {string[]} [flags] for node
 * @returns {Promise<Server>}
 */
export async function startServer(file, settings, flags = []) {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, path.join(root, file)], {
    cwd: root,
    env: { ...process.env, ...settings, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = exitCode(child);
  const lastResort = () => child.kill('SIGKILL');
  process.once('exit', lastResort);
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await becomes(answers, 60_000)) || child.pid === undefined)
    throw new PlainError(`${file} did not start.`);
  return {
    pid: child.pid,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', lastResort);
    },
  };
}

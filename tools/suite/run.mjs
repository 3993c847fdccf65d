import { spawn } from 'node:child_process';
import { exitCode } from '../processes.mjs';
import { root } from '../workspace.mjs';

/**
 * Runs a Node program of this checkout with its words on this screen; true when it ended well.
 * @param {string[]} command
 * @param {Record<string, string>} [settings] environment variables added to this process's own
 */
export async function runNode(command, settings = {}) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  });
  return (await exitCode(child)) === 0;
}

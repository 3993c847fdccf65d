import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { becomes, exitCode } from './processes.mjs';
import { root } from './workspace.mjs';

/** How node runs the api. With more room than this it lets garbage lie: 340 MB instead of 200 under load, and no faster. */
export const apiFlags = ['--enable-source-maps', '--max-old-space-size=512'];

/**
 * The built api as a child process. It gets its own process group, so that signals reach it from here only, once.
 * @param {Record<string, string>} settings environment variables added to this process's own
 * @param {{ announce?: boolean }} [options] `announce: false` keeps to itself where it can be reached
 */
export function startApi(settings, { announce = true } = {}) {
  const preload = new URL('leave-with-parent.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    [...apiFlags, '--import', preload, path.join(root, 'dist/api/main.js')],
    {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: ['ignore', announce ? 'inherit' : 'pipe', 'inherit', 'ipc'],
      detached: true,
    },
  );
  if (child.stdout)
    readline.createInterface(child.stdout).on('line', (line) => {
      if (!line.startsWith('Countersign is ready at ')) console.log(line);
    });
  let over = false;
  const ended = exitCode(child).finally(() => {
    over = true;
  });
  return {
    /** Its exit code; null when a signal ended it. */
    ended,
    /** Asks it to stop, and ends it when it has not done so after ten seconds. */
    stop: async () => {
      if (!over) child.kill('SIGTERM');
      if (!(await becomes(() => over, 10_000))) child.kill('SIGKILL');
      return ended;
    },
  };
}

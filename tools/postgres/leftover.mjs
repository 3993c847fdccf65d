import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { becomes, commandLine } from '../processes.mjs';

/**
 * What PostgreSQL writes about itself into its data folder: line 1 the process, line 8 whether it is ready.
 * @param {string} folder
 * @returns {{ pid: number, ready: boolean, lines: string[] } | undefined} undefined while it does not run
 */
export function postmaster(folder) {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready', lines };
}

/**
 * Stops a PostgreSQL that still serves this folder although whoever started it was killed, and takes the folder over
 * from one that died: its number may name another program by now, which would keep PostgreSQL from starting.
 * @param {string} folder
 */
export async function clearLeftover(folder) {
  const found = postmaster(folder);
  if (!found) return;
  const command = commandLine(found.pid);
  if (!command.includes('postgres') || !command.includes(folder)) return disown(folder, found.lines);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT'])) {
    process.kill(found.pid, signal);
    if (await becomes(() => commandLine(found.pid) === '', 10_000)) return;
  }
  throw new PlainError(
    `An earlier PostgreSQL (process ${found.pid}) still uses ${folder} and does not stop. End it, then start again.`,
  );
}

/**
 * PostgreSQL takes a lock that names its own parent for stale, and still checks for live sessions of the dead server;
 * deleting the file would lose that check.
 * @param {string} folder
 * @param {string[]} lines
 */
function disown(folder, lines) {
  writeFileSync(path.join(folder, 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
}

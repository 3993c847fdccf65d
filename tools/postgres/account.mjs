import { spawnSync } from 'node:child_process';
import { PlainError } from '../plain-error.mjs';

const nobody = 65_534;

/**
 * How to run a program as somebody PostgreSQL accepts: words to put before the command, and who must own its folder.
 * @typedef {{ prefix: string[], owner?: number }} Account
 */

/** Looks like another account from inside, stays root's own files outside. @type {Account} */
const mapped = { prefix: ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'] };

/** For containers that forbid user namespaces: nobody, still allowed to walk through root's private folders. @type {Account} */
const lowered = {
  prefix: [
    'setpriv',
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ],
  owner: nobody,
};

/** @param {Account} account */
function works({ prefix: [file = '', ...args] }) {
  return spawnSync(file, [...args, 'true']).status === 0;
}

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as is; root runs it as the first account that works here.
 * @returns {Account}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const account = [mapped, lowered].find(works);
  if (!account)
    throw new PlainError(
      'The embedded PostgreSQL cannot run as root here. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  return account;
}

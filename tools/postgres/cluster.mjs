import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';

const major = '18';

/** The role that owns everything in the embedded database, and the name of the product's database. */
export const owner = 'countersign';

/**
 * A program of PostgreSQL, run to its end as the right account.
 * @param {{ programs: string, account: import('./account.mjs').Account }} server
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 */
function run({ programs, account }, program, args, input = '') {
  const [file = '', ...rest] = [...account.prefix, path.join(programs, program), ...args];
  const done = spawnSync(file, rest, { encoding: 'utf8', input });
  if (done.status !== 0)
    throw new PlainError(
      `The embedded database could not be created: ${(done.error?.message ?? done.stderr).trim()}`,
    );
}

/**
 * Makes sure that the folder holds a database cluster of this major version, with the product's empty database in it.
 * It is made beside its place and then moved there, so a start that is killed leaves no half-made cluster.
 * @param {string} folder
 * @param {{ programs: string, account: import('./account.mjs').Account }} server
 * @param {{ passwordFile: string | undefined, durable: boolean }} options without a password file everyone on this machine is trusted
 */
export function ensureCluster(folder, server, { passwordFile, durable }) {
  const version = path.join(folder, 'PG_VERSION');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found === major) return;
    throw new PlainError(
      `The data in ${folder} was written by PostgreSQL ${found}; this version needs ${major}. Choose another folder with DATA_DIR.`,
    );
  }
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  if (server.account.owner !== undefined) chownSync(draft, server.account.owner, server.account.owner);
  run(server, 'initdb', [
    ...['-D', draft, '-U', owner, '-E', 'UTF8'],
    ...['--locale=C', '--locale-provider=icu', '--icu-locale=en-GB'],
    ...(passwordFile ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`] : ['--auth=trust']),
    ...(durable ? [] : ['--no-sync']),
  ]);
  run(
    server,
    'postgres',
    ['--single', '-D', draft, ...(durable ? [] : ['-F']), 'postgres'],
    `create database ${owner};\n`,
  );
  renameSync(draft, folder);
}

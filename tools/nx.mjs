// Nx without its background process, which would outlive the command: `node tools/nx.mjs run-many -t types`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from './workspace.mjs';

const run = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('nx'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false' },
  },
);
process.exit(run.status ?? 1);

// Compiles the api and what it stands on into dist/, from nothing, with the files beside the code that it reads.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './workspace.mjs';

/** The folders of server code; each keeps its name and shape in dist/. */
export const serverFolders = ['api', 'libs', 'migrations'];

const isAsset = (/** @type {string} */ file) =>
  !/\.(tsx?|md)$|(^|[/\\])(project\.json|tsconfig\.json|Dockerfile)$/.test(file);

function copyAssets() {
  for (const folder of serverFolders)
    cpSync(path.join(root, folder), path.join(root, 'dist', folder), {
      recursive: true,
      filter: (source) => statSync(source).isDirectory() || isAsset(source),
    });
}

function compile() {
  const swc = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json')),
    'bin',
    'swc.js',
  );
  const folders = serverFolders.filter((folder) => existsSync(path.join(root, folder)));
  const args = [swc, ...folders, '-d', 'dist', '--quiet', '--ignore', '**/*.spec.ts,**/*.d.ts'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Builds the server; false when the compiler found an error (it has said so). */
export function buildServer() {
  for (const folder of serverFolders)
    rmSync(path.join(root, 'dist', folder), { recursive: true, force: true });
  copyAssets();
  return compile();
}

if (process.argv[1] === import.meta.filename) process.exit(buildServer() ? 0 : 1);

// The reader and the checks, compiled by themselves: a paper is checked without building the product.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainError } from '../plain-error.mjs';
import { root } from '../workspace.mjs';

const sources = ['libs/domain', 'libs/document/import'];

/** @param {string} out */
function compile(out) {
  const bin = path.dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json'));
  const args = [
    path.join(bin, 'bin', 'swc.js'),
    ...sources,
    '-d',
    out,
    '--quiet',
    '--ignore',
    '**/*.spec.ts',
  ];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0)
    throw new PlainError(`${run.stdout}${run.stderr}\nThe checks could not be compiled; see above.`);
}

/**
 * Reads and checks the text of a paper; the findings in the order of its lines.
 * @typedef {import('../../libs/domain/index.ts').Finding} Finding
 * @returns {Promise<(source: string) => Finding[]>}
 */
export async function compiledChecks() {
  const { readPaper, checkPaper } = await compiledParts();
  return (source) => checkPaper(readPaper(source));
}

/**
 * The reader, the checks and the checker that remembers, by themselves.
 * @typedef {import('../../libs/domain/index.ts').TypedPaper} TypedPaper
 * @typedef {{ readPaper: (source: string) => TypedPaper, checkPaper: (paper: TypedPaper) => Finding[], paperChecker: () => (paper: TypedPaper) => Finding[] }} Parts
 * @returns {Promise<Parts>}
 */
export async function compiledParts() {
  const out = mkdtempSync(path.join(root, 'node_modules', '.countersign-checks-'));
  try {
    compile(out);
    const load = (/** @type {string} */ file) => import(pathToFileURL(path.join(out, file)).href);
    const { readPaper } = await load('libs/document/import/read-paper.js');
    const { checkPaper, paperChecker } = await load('libs/domain/figures/checks/check-paper.js');
    return { readPaper, checkPaper, paperChecker };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

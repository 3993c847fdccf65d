// `npm test`: lint, types, rules and services (Jest), journeys in a real browser (Playwright), docker-compose.yml.
// `--only jest` and `--only journeys` run one of them; `--deep` runs the long versions. The last line is the tally.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDebianPackages, isAvailable } from './debian.mjs';
import { PlainError, runMain } from './plain-error.mjs';
import { startThrowawayPostgres } from './postgres.mjs';
import { isComposeSound } from './suite/compose.mjs';
import { runNode } from './suite/run.mjs';
import { closingLine, nothing, ofJest, ofPlaywright, sum, tallyIn, unreadable } from './suite/tally.mjs';
import { root } from './workspace.mjs';

/** Every part of the suite gets this: where tests find their database, and where results are left. */
/** @typedef {{ results: string, settings: Record<string, string> }} Run */

/** Tests that build the server, start it, and kill it: side by side they would do it under each other's feet. */
const ALONE = 'test/faults';

/** @param {Run} run */
async function jest({ results, settings }) {
  const many = ['--maxWorkers=2', '--testPathIgnorePatterns', '/node_modules/', ALONE];
  const alone = ['--runInBand', ALONE];
  const tallies = [];
  for (const [nth, which] of [many, alone].entries()) {
    const file = path.join(results, `jest-${nth}.json`);
    await runNode(['tools/jest.mjs', '--json', `--outputFile=${file}`, ...which], settings);
    tallies.push(tallyIn(file, ofJest));
  }
  return sum(tallies);
}

/** @param {Run} run */
async function journeys({ results, settings }) {
  const config = 'test/playwright.config.ts';
  const without = existsSync(path.join(root, config)) ? isAvailable('chromium') || 'Chromium' : config;
  if (without !== true) {
    console.log(`SKIPPED: journeys in a real browser, for want of ${without}.`);
    return nothing;
  }
  const file = path.join(results, 'playwright.json');
  const playwright = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    config,
    '--reporter=line,json',
  ];
  await runNode(playwright, { ...settings, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return tallyIn(file, ofPlaywright);
}

/** What is judged as a whole: it has a name to fail by, no number of tests. @type {[name: string, holds: () => Promise<boolean>][]} */
const checks = [
  ['lint', () => runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])],
  ['promises', () => runNode(['node_modules/oxlint/bin/oxlint'])],
  ['types', () => runNode(['tools/nx.mjs', 'run-many', '-t', 'types', '--outputStyle=static'])],
  ['docker-compose.yml', async () => isComposeSound()],
];

async function failedChecks() {
  /** @type {string[]} */
  const failed = [];
  for (const [name, holds] of checks) if (!(await holds())) failed.push(name);
  return failed;
}

/** What is run must be built: once, and first. */
const BUILD = ['tools/nx.mjs', 'run-many', '-t', 'build', '--outputStyle=static'];

/** @param {typeof jest[]} parts @param {boolean} deep */
async function tallyOf(parts, deep) {
  if (!(await runNode(BUILD))) return unreadable;
  const results = mkdtempSync(path.join(os.tmpdir(), 'countersign-results-'));
  const postgres = await startThrowawayPostgres();
  const settings = { TEST_DATABASE_URL: postgres.url('postgres'), ...(deep ? { DEEP: '1' } : {}) };
  try {
    const tallies = [];
    for (const part of parts) tallies.push(await part({ results, settings }));
    return sum(tallies);
  } finally {
    await postgres.stop();
    rmSync(results, { recursive: true, force: true });
  }
}

function chosenParts() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, deep: { type: 'boolean', default: false } },
  });
  const parts = new Map([
    ['jest', jest],
    ['journeys', journeys],
  ]);
  if (values.only === undefined) return { parts: [...parts.values()], withChecks: true, deep: values.deep };
  const part = parts.get(values.only);
  if (!part) throw new PlainError(`There is no part "${values.only}" of the tests. Choose jest or journeys.`);
  return { parts: [part], withChecks: false, deep: values.deep };
}

await runMain(async () => {
  const { parts, withChecks, deep } = chosenParts();
  ensureDebianPackages();
  if (!process.env.PAPERS_DIR)
    console.log('SKIPPED: tests on real papers, because PAPERS_DIR does not name their folder.');
  const failed = withChecks ? await failedChecks() : [];
  const tally = await tallyOf(parts, deep);
  if (failed.length > 0) console.log(`These checks failed, see above: ${failed.join(', ')}.`);
  console.log(closingLine(tally));
  return tally.failed > 0 || failed.length > 0 ? 1 : 0;
});

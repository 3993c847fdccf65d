// `npm run bench`: what the product costs against the least it could cost, on the same rows, in one run. `--json` for
// machines, `--only submit` for some operations, `--only checks` for the figure checks alone, without a database, `--only
// typing` for the editor in a real browser. Times depend on the machine and on what else it does; the ratio of two sides
// that take turns hardly does.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { apiFlags } from './api.mjs';
import { checksTable, checkTimes } from './bench/checks.mjs';
import { measure } from './bench/measure.mjs';
import { webOperations } from './bench/operations.mjs';
import { asTable } from './bench/report.mjs';
import { amounts, fill } from './bench/rows.mjs';
import { startServer } from './bench/servers.mjs';
import { askOnce, oursOn, rawOn } from './bench/sides.mjs';
import { countStatements } from './bench/statements.mjs';
import { measureTyping, typingWords } from './bench/typing.mjs';
import { isAvailable } from './debian.mjs';
import { PlainError, runMain } from './plain-error.mjs';
import { startThrowawayPostgres } from './postgres.mjs';
import { root } from './workspace.mjs';

/** Questions from here on are not among those that are measured: what they ask for was not done yet. */
const AFTER_ALL_MEASURED = 9_000;

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});

/** @param {{ name: string }} operation */
const isWanted = ({ name }) => !options.only || options.only.split(',').includes(name);

const say = (/** @type {string} */ words) => console.error(words);

/** @param {string[]} projects */
function build(...projects) {
  const args = ['tools/nx.mjs', 'run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'];
  const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new PlainError(`${built.stdout}\nCountersign could not be built; see above.`);
}

/** Typing is measured where there is a browser to type in. */
async function typing() {
  if (!isWanted({ name: 'typing' })) return undefined;
  if (isAvailable('chromium') !== true) {
    say('SKIPPED: typing in a real browser, for want of Chromium.');
    return undefined;
  }
  build('api', 'web');
  say('Measuring: typing in a section of tables.');
  return measureTyping();
}

/**
 * Where PostgreSQL runs and what it says.
 * @param {pg.Client} owner
 */
async function placesOf(owner) {
  const { rows } = await owner.query('show data_directory');
  const folder = rows[0].data_directory;
  return {
    postmaster: Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]),
    log: path.join(path.dirname(folder), 'postgres.log'),
  };
}

/**
 * Measures every operation, product and raw in turn.
 * @param {string} url
 * @param {pg.Client} owner
 */
async function compare(url, owner) {
  const api = await startServer('dist/api/main.js', { DATABASE_URL: url, DEMO: '0' }, apiFlags);
  say(`Filling in ${amounts.papers} papers of 20 sections.`);
  await fill(owner);
  const reference = await startServer('tools/bench/raw-server.mjs', { DATABASE_URL: url });
  const { postmaster, log } = await placesOf(owner);
  const [ours, raw] = [oursOn(api), rawOn(reference)];
  const results = [];
  let neverAsked = AFTER_ALL_MEASURED;
  for (const operation of (await webOperations()).filter(isWanted)) {
    say(`Measuring: ${operation.title}.`);
    const costs = await measure(operation, { ours, raw, postmaster });
    const statements = async (/** @type {import('./bench/measure.mjs').Side} */ side) =>
      countStatements(owner, log, () => askOnce(side.request(operation, neverAsked++)));
    results.push({
      name: operation.name,
      title: operation.title,
      ratio: costs.ours.cpuMs / costs.raw.cpuMs,
      ours: { ...costs.ours, statements: await statements(ours) },
      raw: { ...costs.raw, statements: await statements(raw) },
    });
  }
  await reference.stop();
  await api.stop();
  return results;
}

/** Every operation that is wanted, against raw, on a database of its own. */
async function operations() {
  if (options.only === 'typing' || options.only === 'checks') return [];
  build('api');
  const postgres = await startThrowawayPostgres();
  const url = postgres.url('countersign');
  const owner = new pg.Client({ connectionString: url });
  try {
    await owner.connect();
    return await compare(url, owner);
  } finally {
    await owner.end();
    await postgres.stop();
  }
}

await runMain(async () => {
  const checks = isWanted({ name: 'checks' }) ? await checkTimes() : [];
  const results = await operations();
  const typed = await typing();
  if (options.json)
    console.log(
      JSON.stringify({ rows: amounts, results, checks, ...(typed ? { typing: typed } : {}) }, null, 2),
    );
  else {
    if (results.length > 0) console.log(asTable(results));
    if (checks.length > 0) console.log(checksTable(checks));
    if (typed) console.log(typingWords(typed));
  }
  return 0;
});

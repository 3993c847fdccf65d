import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Counts the statements that PostgreSQL is sent while `work` runs, by its own log; BEGIN and COMMIT count as well. Runs it
 * twice and believes the smaller count: a server may have something of its own to do in between.
 * @param {import('pg').Client} owner
 * @param {string} log
 * @param {() => Promise<unknown>} work
 */
export async function countStatements(owner, log, work) {
  await logging(owner, 'all');
  const counts = [await logged(log, work), await logged(log, work)];
  await logging(owner, 'none');
  return Math.min(...counts);
}

/**
 * @param {string} log
 * @param {() => Promise<unknown>} work
 */
async function logged(log, work) {
  const before = readFileSync(log, 'utf8').length;
  await work();
  await pause(200);
  const said = readFileSync(log, 'utf8').slice(before);
  return said.split('\n').filter((line) => /LOG: +(execute|statement)/.test(line)).length;
}

/**
 * @param {import('pg').Client} owner
 * @param {'all' | 'none'} which
 */
async function logging(owner, which) {
  await owner.query(`alter system set log_statement = '${which}'`);
  await owner.query('select pg_reload_conf()');
  await pause(300);
}

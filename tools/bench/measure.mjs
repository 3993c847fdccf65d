import { cpuOf, cpuOfPostgres, memoryOf } from './cpu.mjs';
import { drive } from './load.mjs';

/**
 * What is measured against what: its process, and the request for the nth question of an operation.
 * @typedef {import('./operations.mjs').Operation} Operation
 * @typedef {{ name: 'ours' | 'raw', pid: number, request: (operation: Operation, n: number) => import('./load.mjs').Sent }} Side
 * @typedef {{ requests: number, cpu: number, postgresCpu: number, took: number[], bytes: number, memory: number }} Sum
 * @typedef {{ requests: number, cpuMs: number, processMs: number, databaseMs: number, p50: number, p95: number, kilobytes: number, memory: number }} Cost
 */

const ROUNDS = 20;
/** Warm is a server that has run for minutes: what it does often has been compiled. */
const SECONDS = { warm: 8, round: 1 };
const COUNTS = { warm: 1_200, round: 150 };

/**
 * Measures one operation on both sides in alternating rounds, so that whatever else the machine does falls on both.
 * @param {Operation} operation
 * @param {{ ours: Side, raw: Side, postmaster: number }} parts
 * @returns {Promise<{ ours: Cost, raw: Cost }>}
 */
export async function measure(operation, { ours, raw, postmaster }) {
  let n = 0;
  /** @param {Side} side @param {number} count @param {number} limit */
  const round = (side, count, limit) => {
    const next = () => side.request(operation, n++);
    return drive({ count, limit: limit * 1000, next, check: (answer) => check(operation, answer) });
  };
  const sums = { ours: emptySum(), raw: emptySum() };
  for (const side of [ours, raw]) await round(side, COUNTS.warm, SECONDS.warm);
  for (let nth = 0; nth < ROUNDS; nth += 1)
    for (const side of nth % 2 ? [raw, ours] : [ours, raw]) {
      const sum = sums[side.name];
      const before = [cpuOf(side.pid), cpuOfPostgres(postmaster)];
      const { took, bytes } = await round(side, COUNTS.round, SECONDS.round);
      sum.cpu += cpuOf(side.pid) - (before[0] ?? 0);
      sum.postgresCpu += cpuOfPostgres(postmaster) - (before[1] ?? 0);
      sum.took.push(...took);
      sum.bytes = bytes;
      sum.memory = Math.max(sum.memory, memoryOf(side.pid));
    }
  return { ours: costOf(sums.ours), raw: costOf(sums.raw) };
}

/** @returns {Sum} */
const emptySum = () => ({ requests: 0, cpu: 0, postgresCpu: 0, took: [], bytes: 0, memory: 0 });

/** @param {Sum} sum @returns {Cost} */
function costOf({ cpu, postgresCpu, took, bytes, memory }) {
  const requests = took.length;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.floor((requests - 1) * share)] ?? 0;
  return {
    requests,
    cpuMs: ((cpu + postgresCpu) * 1000) / requests,
    processMs: (cpu * 1000) / requests,
    databaseMs: (postgresCpu * 1000) / requests,
    p50: at(0.5),
    p95: at(0.95),
    kilobytes: bytes / 1024,
    memory,
  };
}

/** An answer that is refused or empty is not what was to be measured. @param {Operation} operation @param {string} answer */
function check({ name }, answer) {
  if (answer.length < 100 || answer.startsWith('{"errors"') || /"(Refusal|Conflict)"/.test(answer))
    throw new Error(`${name} answered ${answer.slice(0, 500)}`);
}

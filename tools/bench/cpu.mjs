import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** The numbers of /proc/<pid>/stat from the third field on; undefined for a process that is gone. @param {number} pid */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

const seconds = (/** @type {string[]} */ fields, /** @type {number[]} */ places) =>
  places.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS_PER_SECOND;

/** Seconds of processor time that a process has used, in itself and in the system. @param {number} pid */
export function cpuOf(pid) {
  const fields = stat(pid);
  return fields ? seconds(fields, [11, 12]) : 0;
}

/**
 * The same for a PostgreSQL: its postmaster with the children that ended, and every child that runs.
 * @param {number} postmaster
 */
export function cpuOfPostgres(postmaster) {
  const own = stat(postmaster);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => stat(Number(name)))
    .filter((fields) => fields && Number(fields[1]) === postmaster);
  return [
    own ? seconds(own, [11, 12, 13, 14]) : 0,
    ...children.map((fields) => (fields ? seconds(fields, [11, 12]) : 0)),
  ].reduce((sum, one) => sum + one, 0);
}

/** Megabytes of memory that a process holds now. @param {number} pid */
export function memoryOf(pid) {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What a running process was started as; empty for one that is gone (or dead but not yet collected by its parent).
 * @param {number} pid
 */
export function commandLine(pid) {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  const listed = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return listed.status === 0 ? listed.stdout : '';
}

/**
 * Waits until something holds, looking twenty times a second; false when it did not within `timeout` milliseconds.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} timeout
 */
export async function becomes(holds, timeout) {
  for (const deadline = Date.now() + timeout; !(await holds()); await sleep(50))
    if (Date.now() > deadline) return false;
  return true;
}

/**
 * The code a child process ends with; null when a signal ended it. Rejects when it could not be started.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | null>}
 */
export const exitCode = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });

/** The npm that started this process and waits for it; undefined when somebody started it directly. */
export const npmParent = process.env.npm_lifecycle_event ? process.ppid : undefined;

/**
 * An abort signal that fires at the first SIGINT, SIGTERM or SIGHUP instead of ending this process, and when the npm
 * that started it was killed: nobody could stop it from its terminal any more.
 */
export function stopRequest() {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(name, () => controller.abort());
  if (npmParent !== undefined)
    setInterval(() => process.ppid === npmParent || controller.abort(), 250).unref();
  return controller.signal;
}

/**
 * Resolves when an abort signal fires.
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

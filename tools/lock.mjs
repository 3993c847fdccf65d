import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';
import { becomes, commandLine, npmParent } from './processes.mjs';

/** @typedef {{ pid: number, port: number, npm?: number | undefined }} Holder */

/** @param {string} file @returns {Holder | undefined} */
function holderIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Process numbers come round again, so a number counts only while it names one of our own programs. @param {Holder} holder */
const isRunning = ({ pid }) => pid !== process.pid && /tools[/\\](start|dev)\.mjs/.test(commandLine(pid));

/** A holder whose npm was killed is about to stop by itself. @param {Holder} holder */
const isLeaving = ({ npm }) => npm !== undefined && commandLine(npm) === '';

/** @param {Holder} holder */
const staysRunning = async (holder) =>
  isRunning(holder) && !(isLeaving(holder) && (await becomes(() => !isRunning(holder), 15_000)));

/** @param {string} dataFolder */
const holderFile = (dataFolder) => path.join(dataFolder, 'running.json');

/**
 * Refuses a data folder that another start is using; changes nothing.
 * @param {string} dataFolder
 * @returns {Promise<{ inherited: boolean }>} `inherited`: the one before was killed and may have left something behind
 */
export async function requireIdle(dataFolder) {
  const before = holderIn(holderFile(dataFolder));
  if (before && (await staysRunning(before)))
    throw new PlainError(
      `Countersign is already running on this data at http://localhost:${before.port} (process ${before.pid}). Stop it first, or choose another folder with DATA_DIR.`,
    );
  return { inherited: before !== undefined };
}

/**
 * Marks an idle data folder as used by this process.
 * @param {string} dataFolder
 * @param {number} port where this process will serve, for the next one to say
 * @returns {() => void} gives it back
 */
export function claim(dataFolder, port) {
  const file = holderFile(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    rmSync(file, { force: true });
    /** @type {Holder} */
    const holder = { pid: process.pid, port, npm: npmParent };
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `The data folder ${dataFolder} cannot be used: ${why}. Choose another one with DATA_DIR.`,
    );
  }
  return () => rmSync(file, { force: true });
}

import type { Failures } from '@countersign/database';

const FREE_AT_EMAIL = 5;
const FREE_AT_ADDRESS = 30;
const LONGEST_WAIT_S = 15 * 60;

/** Seconds still to wait before the next attempt: nothing at first, then twice as long after every failure. */
export function secondsToWait(failures: Failures, now: string): number {
  return Math.max(
    left(failures.ofEmail - FREE_AT_EMAIL, failures.lastOfEmail, now),
    left(failures.ofAddress - FREE_AT_ADDRESS, failures.lastOfAddress, now),
  );
}

function left(beyond: number, last: Date | null, now: string): number {
  if (beyond < 0 || !last) return 0;
  const wait = Math.min(2 ** (beyond + 1), LONGEST_WAIT_S);
  return Math.max(0, Math.ceil(wait - (Date.parse(now) - last.getTime()) / 1000));
}

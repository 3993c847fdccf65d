import type { Statement, UnitOfWork } from '../database.ts';

/** Failures that still count, at one e-mail address and from one network address, with when the last was. */
export interface Failures {
  readonly ofEmail: number;
  readonly lastOfEmail: Date | null;
  readonly ofAddress: number;
  readonly lastOfAddress: Date | null;
}

const LOCK: Statement = {
  name: 'sign-in-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('sign-in:' || key, 0)) from unnest($1::text[]) as key order by key`,
};

const COUNT: Statement = {
  name: 'sign-in-failures',
  text: `select count(*) filter (where email = $1)::int as "ofEmail", max(at) filter (where email = $1) as "lastOfEmail",
           count(*) filter (where address = $2)::int as "ofAddress", max(at) filter (where address = $2) as "lastOfAddress"
         from sign_in_failure
         where (email = $1 or address = $2) and at > $3::timestamptz - interval '1 hour'`,
};

const RECORD: Statement = {
  name: 'sign-in-failed',
  text: 'insert into sign_in_failure (email, address, at) values ($1, $2, $3)',
};

const FORGET: Statement = {
  name: 'sign-in-forget',
  text: 'delete from sign_in_failure where email = $1 and address = $2',
};

const SWEEP: Statement = {
  name: 'sign-in-sweep',
  text: `delete from sign_in_failure where (email = $1 or address = $2) and at < $3::timestamptz - interval '1 day'`,
};

/** The failures of the last hour. Attempts at the same e-mail or from the same address wait for each other from here on. */
export async function countFailures(
  unit: UnitOfWork,
  email: string,
  address: string,
  at: string,
): Promise<Failures> {
  await unit.rows(LOCK, [[email, address].sort()]);
  const counted = await unit.row<Failures & Record<string, unknown>>(COUNT, [email, address, at]);
  return counted ?? { ofEmail: 0, lastOfEmail: null, ofAddress: 0, lastOfAddress: null };
}

/** Counts an attempt as failed. It is counted before the password is looked at, and forgotten when it was right. */
export async function recordFailure(
  unit: UnitOfWork,
  email: string,
  address: string,
  at: string,
): Promise<void> {
  await unit.row(SWEEP, [email, address, at]);
  await unit.row(RECORD, [email, address, at]);
}

/** Forgets the failures at an e-mail address from one network address, because the right password came. */
export async function forgetFailures(unit: UnitOfWork, email: string, address: string): Promise<void> {
  await unit.row(FORGET, [email, address]);
}

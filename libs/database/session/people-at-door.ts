import type { Role } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** Somebody who may sign in, as far as signing in goes. */
export interface AtDoor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
}

/** Who is signed in, as their own pages show them. */
export interface OwnRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly unreadNotices: number;
}

/** An invitation that may still be used. */
export interface OpenInvitation {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Nobody has an account yet: this is the first administrator. */
  readonly setup: boolean;
}

const BY_EMAIL: Statement = {
  name: 'person-by-email',
  text: `select id, name, email, password_hash as "passwordHash" from person where email = $1 and disabled_at is null`,
};

const BY_ID: Statement = {
  name: 'person-at-door',
  text: `select id, name, email, password_hash as "passwordHash" from person where id = $1 and disabled_at is null`,
};

const OWN: Statement = {
  name: 'own-page',
  text: `select p.id, p.name, p.email, array(select role from role_grant where person_id = p.id order by role) as roles,
      (select count(*)::int from notice n where n.person_id = p.id and n.read_at is null) as "unreadNotices"
    from person p where p.id = $1`,
};

const INVITATION: Statement = {
  name: 'invitation-open',
  text: `select i.person_id as "personId", p.name, p.email,
      not exists (select from person x where x.password_hash is not null) as setup
    from invitation i join person p on p.id = i.person_id and p.disabled_at is null
    where i.token_hash = $1 and i.used_at is null and i.ends_at > $2`,
};

const USE: Statement = {
  name: 'invitation-use',
  text: 'update invitation set used_at = $2 where token_hash = $1 and used_at is null and ends_at > $2 returning person_id',
};

const SESSIONS: Statement = {
  name: 'sessions-of',
  text: `select id, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
      to_char(seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastSeenAt", device
    from session where person_id = $1 and ended_at is null and ends_at > $2
      and seen_at > $2::timestamptz - interval '60 minutes' order by seen_at desc`,
};

const END: Statement = {
  name: 'sessions-end',
  text: `update session set ended_at = $2 where person_id = $1 and ended_at is null
    and ($3::uuid is null or id = $3) and ($4::uuid is null or id <> $4)`,
};

/** Who has this e-mail address and may sign in. */
export const personByEmail = (from: Statements, email: string): Promise<AtDoor | undefined> =>
  from.row<AtDoor & Record<string, unknown>>(BY_EMAIL, [email]);

/** Somebody who may sign in, by id. */
export const personAtDoor = (from: Statements, id: string): Promise<AtDoor | undefined> =>
  from.row<AtDoor & Record<string, unknown>>(BY_ID, [id]);

/** Somebody as their own pages show them. */
export const ownRow = (from: Statements, id: string): Promise<OwnRow | undefined> =>
  from.row<OwnRow & Record<string, unknown>>(OWN, [id]);

/** The invitation of a one-time link, unless it is used, expired or unknown. */
export const openInvitation = (
  from: Statements,
  tokenHash: Buffer,
  at: string,
): Promise<OpenInvitation | undefined> =>
  from.row<OpenInvitation & Record<string, unknown>>(INVITATION, [tokenHash, at]);

/** Uses a one-time link up; false when somebody else just did. */
export async function useInvitation(unit: UnitOfWork, tokenHash: Buffer, at: string): Promise<boolean> {
  return (await unit.row(USE, [tokenHash, at])) !== undefined;
}

/** Where somebody is signed in, last used first. */
export const sessionsOf = (
  from: Statements,
  personId: string,
  at: string,
): Promise<{ id: string; startedAt: string; lastSeenAt: string; device: string }[]> =>
  from.rows(SESSIONS, [personId, at]);

/** Ends one session of a person, or all of them but one, or all. */
export async function endSessions(
  from: Statements,
  personId: string,
  at: string,
  which: { readonly only?: string; readonly but?: string } = {},
): Promise<void> {
  await from.rows(END, [personId, at, which.only ?? null, which.but ?? null]);
}

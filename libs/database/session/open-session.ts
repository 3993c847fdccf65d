import type { Actor, Moment, Role } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** Minutes without a request after which a session ends. */
export const IDLE_MINUTES = 60;

/** Hours after which a session ends whatever happens. */
export const LONGEST_HOURS = 12;

/** A session that is open now, with its person as they are now. */
export interface OpenSession {
  readonly id: string;
  readonly signedInAt: string;
  /** Whether it is more than a minute since it was marked as seen. */
  readonly unseen: boolean;
  readonly actor: Actor;
}

const READ: Statement = {
  name: 'session-read',
  text: `select s.id, s.authenticated_at as "authenticatedAt", s.seen_at < $2::timestamptz - interval '1 minute' as unseen,
           p.id as "personId", (select l.line from person_lines($3::date) l where l.id = p.id) as line,
           array(select role from role_grant where person_id = p.id) as roles,
           array(select distinct a.post_id::text from role_grant r join appointment a on a.person_id = r.person_id
             where r.person_id = p.id and r.role = 'chief-officer' and a.starts_on <= $3::date
               and (a.ends_on is null or a.ends_on >= $3::date) and post_holder(a.post_id, $3::date) = p.id) as posts
         from session s join person p on p.id = s.person_id and p.disabled_at is null
         where s.token_hash = $1 and s.ended_at is null and s.ends_at > $2
           and s.seen_at > $2::timestamptz - interval '60 minutes'`,
};

const SEEN: Statement = {
  name: 'session-seen',
  text: 'update session set seen_at = $2 where id = $1 and seen_at < $2',
};

const STILL_OPEN: Statement = {
  name: 'session-still-open',
  text: `select s.id from session s join person p on p.id = s.person_id and p.disabled_at is null
         where s.id = any($1) and s.ended_at is null and s.ends_at > $2
           and s.seen_at > $2::timestamptz - interval '60 minutes'`,
};

/** The open session with this token hash and who is signed in by it, in one statement; undefined when there is none. */
export async function openSession(
  database: Statements,
  tokenHash: Buffer,
  now: Moment,
): Promise<OpenSession | undefined> {
  const row = await database.row<{
    id: string;
    authenticatedAt: Date;
    unseen: boolean;
    personId: string;
    line: string;
    roles: Role[];
    posts: string[];
  }>(READ, [tokenHash, now.instant, now.today]);
  return (
    row && {
      id: row.id,
      signedInAt: row.authenticatedAt.toISOString(),
      unseen: row.unseen,
      actor: { personId: row.personId, line: row.line, roles: row.roles, postIds: row.posts, active: true },
    }
  );
}

/** Marks a session as used now, which moves its idle limit. */
export async function markSeen(database: Statements, id: string, now: Moment): Promise<void> {
  await database.row(SEEN, [id, now.instant]);
}

/** Those of the sessions that are still open, by id. */
export async function stillOpen(
  database: Statements,
  ids: readonly string[],
  now: Moment,
): Promise<ReadonlySet<string>> {
  const rows = await database.rows<{ id: string }>(STILL_OPEN, [ids, now.instant]);
  return new Set(rows.map(({ id }) => id));
}

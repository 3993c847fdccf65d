import { createHash, randomBytes } from 'node:crypto';
import type { Database, Statement } from '@countersign/database';
import type { Moment, Role } from '@countersign/domain';
import type { SignedIn } from '../../platform/auth/signed-in.ts';

const ACTOR: Statement = {
  name: 'demo-actor',
  text: `select p.id as "personId", person_line(p.id, $2::date) as line,
      array(select role from role_grant where person_id = p.id) as roles,
      array(select a.post_id::text from appointment a where a.person_id = p.id and a.starts_on <= $2::date
        and (a.ends_on is null or a.ends_on >= $2::date)) as "postIds"
    from person p where p.email = $1`,
};

const SESSION: Statement = {
  name: 'demo-session',
  text: `insert into session (token_hash, person_id, started_at, seen_at, authenticated_at, ends_at, ended_at, device)
    values ($1, $2, $3, $3, $3, $3::timestamptz + interval '12 hours', $3::timestamptz + interval '20 minutes', 'Office computer')
    returning id`,
};

/** Signs somebody in at a moment of the past, in a session of their own that ended soon after. */
export async function signInThen(database: Database, email: string, now: Moment): Promise<SignedIn> {
  const actor = await database.row<{ personId: string; line: string; roles: Role[]; postIds: string[] }>(
    ACTOR,
    [email, now.today],
  );
  if (!actor) throw new Error(`Nobody of the demo has the address ${email}.`);
  const token = createHash('sha256').update(randomBytes(32)).digest();
  const session = await database.row<{ id: string }>(SESSION, [token, actor.personId, now.instant]);
  if (!session) throw new Error('The session was not stored.');
  return { actor: { ...actor, active: true }, sessionId: session.id, signedInAt: now.instant };
}

import type { AccountFacts, Day, PostFacts, Tenure } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

const ACCOUNT: Statement = {
  name: 'account',
  text: `select p.id, person_line(p.id, $2::date) as line, p.disabled_at is not null as disabled,
      array(select role from role_grant where person_id = p.id order by role) as roles,
      (select count(*)::int from role_grant r join person o on o.id = r.person_id
       where r.role = 'administrator' and o.id <> p.id and o.disabled_at is null and o.password_hash is not null)
        as "otherAdministrators"
    from person p where p.id = $1`,
};

const EMAIL_TAKEN: Statement = {
  name: 'email-taken',
  text: `select person_line(id, $3::date) as line from person where email = $1 and ($2::uuid is null or id <> $2)`,
};

const TENURE = `json_build_object('personId', a.person_id, 'line', person_line(a.person_id, $2::date),
  'from', a.starts_on, 'until', a.ends_on)`;

const POST: Statement = {
  name: 'post-by-title',
  text: `select o.id, o.title, o.chief_officer as "chiefOfficer",
      (select coalesce(json_agg(${TENURE} order by a.starts_on), '[]') from appointment a where a.post_id = o.id) as tenures
    from post o where lower(o.title) = lower($1)`,
};

const APPOINTMENT: Statement = {
  name: 'appointment',
  text: `select o.title as post, ${TENURE} as tenure
    from appointment a join post o on o.id = a.post_id where a.id = $1`,
};

const END_INVITATIONS: Statement = {
  name: 'invitations-end',
  text: 'update invitation set ends_at = $2 where person_id = $1 and used_at is null and ends_at > $2',
};

const TAKE_ROLES: Statement = { name: 'roles-take', text: 'delete from role_grant where person_id = $1' };

/** An account as the rules on accounts see it; undefined when there is none with this id. */
export const accountFacts = (from: Statements, id: string, today: Day): Promise<AccountFacts | undefined> =>
  from.row<AccountFacts & Record<string, unknown>>(ACCOUNT, [id, today]);

/** Who, other than `exceptId`, has this e-mail address, as they are printed. */
export async function whoHasEmail(
  from: Statements,
  email: string,
  exceptId: string | null,
  today: Day,
): Promise<string | undefined> {
  return (await from.row<{ line: string }>(EMAIL_TAKEN, [email, exceptId, today]))?.line;
}

/** The post with this title, in whatever case, with everybody appointed to it. */
export const postByTitle = (from: Statements, title: string, today: Day): Promise<PostFacts | undefined> =>
  from.row<PostFacts & Record<string, unknown>>(POST, [title, today]);

/** One appointment with the title of its post. */
export const appointmentFacts = (
  from: Statements,
  id: string,
  today: Day,
): Promise<{ readonly post: string; readonly tenure: Tenure } | undefined> =>
  from.row<{ post: string; tenure: Tenure }>(APPOINTMENT, [id, today]);

/** Ends every one-time link of a person that is still good. */
export async function endInvitations(from: Statements, personId: string, at: string): Promise<void> {
  await from.rows(END_INVITATIONS, [personId, at]);
}

/** Takes every role from a person. */
export async function takeRoles(from: Statements, personId: string): Promise<void> {
  await from.rows(TAKE_ROLES, [personId]);
}

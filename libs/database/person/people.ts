import type { Day, Role } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** A person as the people's pages show them, with every appointment. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly kind: 'officer' | 'staff' | 'partner';
  readonly collarNumber: string | null;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly invited: boolean;
  readonly appointments: readonly AppointmentRecord[];
}

/** An appointment with its post and whoever holds that post today. */
export interface AppointmentRecord {
  readonly id: string;
  readonly rank: string;
  readonly temporary: boolean;
  readonly from: Day;
  readonly until: Day | null;
  readonly current: boolean;
  readonly post: PostRecord;
}

/** A post with whoever holds it today; `holder` only for a Chief Officer's post. */
export interface PostRecord {
  readonly id: string;
  readonly title: string;
  readonly chiefOfficer: boolean;
  readonly holder: { readonly id: string; readonly name: string; readonly line: string } | null;
}

const PEOPLE: Statement = {
  name: 'people',
  text: `
    select p.id, p.name, person_line(p.id, $1::date) as line, p.kind, p.collar_number as "collarNumber", p.email,
      array(select role from role_grant where person_id = p.id order by role) as roles,
      p.disabled_at is not null as disabled, p.password_hash is null as invited,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', a.id, 'rank', a.rank, 'temporary', a.temporary, 'from', a.starts_on, 'until', a.ends_on,
          'current', a.starts_on <= $1::date and (a.ends_on is null or a.ends_on >= $1::date),
          'post', jsonb_build_object('id', o.id, 'title', o.title, 'chiefOfficer', o.chief_officer,
            'holder', (select jsonb_build_object('id', h.id, 'name', h.name, 'line', person_line(h.id, $1::date))
                       from person h where h.id = post_holder(o.id, $1::date)))
          ) order by a.starts_on desc, a.id desc)
        from appointment a join post o on o.id = a.post_id where a.person_id = p.id), '[]') as appointments
    from person p
    where $2::uuid is null or p.id = $2
    order by p.name, p.id`,
};

const POSTS: Statement = {
  name: 'posts',
  text: `
    select o.id, o.title, o.chief_officer as "chiefOfficer",
      (select jsonb_build_object('id', h.id, 'name', h.name, 'line', person_line(h.id, $1::date))
       from person h where h.id = post_holder(o.id, $1::date)) as holder
    from post o order by o.title`,
};

/** Everybody, by name, as of a day; one statement whatever their number. */
export const readPeople = (database: Statements, today: Day): Promise<PersonRecord[]> =>
  database.rows<PersonRecord & Record<string, unknown>>(PEOPLE, [today, null]);

/** One person as of a day; undefined when there is none with this id. */
export const readPerson = (database: Statements, id: string, today: Day): Promise<PersonRecord | undefined> =>
  database.row<PersonRecord & Record<string, unknown>>(PEOPLE, [today, id]);

/** Every post by title, with whoever holds it on a day. */
export const readPosts = (database: Statements, today: Day): Promise<PostRecord[]> =>
  database.rows<PostRecord & Record<string, unknown>>(POSTS, [today]);

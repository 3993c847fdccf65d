import type { Database, Statement } from '@countersign/database';
import { addDays, type Day, type SettledRules } from '@countersign/domain';
import { DEMO_PEOPLE, demoEmail } from './people.ts';

const ORGANISATION: Statement = {
  name: 'demo-make-organisation',
  text: `insert into organisation (name, short_name, office, made_at, settings) values
      ('Wealdshire Police', 'Wealdshire', 'the Office of the Police, Fire and Crime Commissioner for Wealdshire', $1, $2)
    on conflict do nothing`,
};

/** What the force has settled for its papers. */
const settledOn = (day: Day): SettledRules => ({
  preferredTerms: [
    { use: 'domestic abuse', not: ['domestic violence', 'DV'] },
    { use: 'the Commissioner', not: ['the PCC'] },
    { use: 'night-time economy', not: ['nighttime economy', 'night time economy'] },
  ],
  operations: [{ name: 'Lantern', days: [addDays(day, -190), addDays(day, -15)] }],
});

const BOARDS: Statement = {
  name: 'demo-make-boards',
  text: `insert into board (kind, name, short_name) values
      ('board', 'Performance and Resources Scrutiny Board', 'Scrutiny Board'),
      ('cog', 'Chief Officer Group', 'COG')
    on conflict do nothing`,
};

const PROGRAMME: Statement = {
  name: 'demo-make-programme',
  text: `insert into programme (board_id, name, year)
    select id, 'Performance and Resources Scrutiny Programme ' || $1::text, $1::int from board where kind = 'board'
    on conflict do nothing`,
};

const PEOPLE: Statement = {
  name: 'demo-make-people',
  text: `with given as (
      select * from jsonb_to_recordset($1::jsonb) as p(name text, email text, kind text, collar text, roles jsonb)
    ), made as (
      insert into person (name, email, kind, collar_number, password_hash, made_at)
      select name, email, kind, collar, $2, $3 from given on conflict (email) do nothing returning id, email
    )
    insert into role_grant (person_id, role)
    select m.id, r.role from made m join given g using (email), jsonb_array_elements_text(g.roles) r(role)
    on conflict do nothing`,
};

const APPOINTMENTS: Statement = {
  name: 'demo-make-appointments',
  text: `with given as (
      select * from jsonb_to_recordset($1::jsonb)
        as a(email text, rank text, post text, chief boolean, temporary boolean, starts date, ends date)
    ), posts as (
      insert into post (title, chief_officer) select distinct post, chief from given
      on conflict (title) do update set chief_officer = excluded.chief_officer returning id, title
    )
    insert into appointment (person_id, post_id, rank, temporary, starts_on, ends_on)
    select p.id, o.id, g.rank, g.temporary, g.starts, g.ends
    from given g join person p using (email) join posts o on o.title = g.post
    where not exists (select from appointment a where a.person_id = p.id and a.starts_on = g.starts)`,
};

/** Makes the invented force: organisation, boards, programme, people with roles and appointments. Twice is once. */
export async function storeOrganisation(
  database: Database,
  first: { readonly day: Day; readonly instant: string; readonly year: number },
  passwordHash: string,
): Promise<void> {
  const people = DEMO_PEOPLE.map(({ name, kind, collarNumber, roles }) => ({
    name,
    email: demoEmail(name),
    kind,
    collar: collarNumber ?? null,
    roles,
  }));
  const appointments = DEMO_PEOPLE.flatMap(({ name, appointments: held }) =>
    held.map(({ rank, post, chiefOfficer, temporary, from, until }) => ({
      email: demoEmail(name),
      rank,
      post,
      chief: chiefOfficer ?? false,
      temporary: temporary ?? false,
      starts: addDays(first.day, from),
      ends: until === undefined ? null : addDays(first.day, until),
    })),
  );
  await database.inUnitOfWork(async (unit) => {
    await unit.rows(ORGANISATION, [first.instant, JSON.stringify(settledOn(first.day))]);
    await unit.rows(BOARDS);
    await unit.rows(PROGRAMME, [first.year]);
    await unit.rows(PEOPLE, [JSON.stringify(people), passwordHash, first.instant]);
    await unit.rows(APPOINTMENTS, [JSON.stringify(appointments)]);
  });
}

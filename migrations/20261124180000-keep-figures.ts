import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = [
  'governance',
  'cog-secretary',
  'board-secretary',
  'chief-officer',
  'author',
  'lead',
  'auditor',
  'administrator',
];

const roleCheck = (roles: readonly string[]) => `
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check
  check (role in (${roles.map((role) => `'${role}'`).join(', ')}));
`;

const FIGURES = `
create table measure (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  aliases text[] not null default '{}',
  unit text not null check (unit in ('count', 'percent', 'rate', 'pounds', 'hours', 'kilograms', 'rank')),
  polarity text not null check (polarity in ('more-is-better', 'less-is-better', 'neither')),
  best_rank text not null check (best_rank in ('first', 'last')),
  source text not null,
  decimals smallint not null check (decimals between 0 and 3),
  small_numbers smallint check (small_numbers between 2 and 100),
  owner_id uuid references person,
  version integer not null default 1,
  made_at timestamptz not null default now()
);
create unique index measure_name_once on measure (lower(name));

create table figure_load (
  id uuid primary key default uuidv7(),
  file_name text not null,
  state text not null default 'reading' check (state in ('reading', 'unreadable', 'draft', 'loaded', 'discarded', 'undone')),
  problems text[] not null default '{}',
  notes text[] not null default '{}',
  rows_total integer,
  rows_done integer not null default 0,
  blanks integer not null default 0,
  added integer not null default 0,
  restated integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  chosen_by uuid not null references person,
  chosen_line text not null,
  chosen_at timestamptz not null,
  begun_at timestamptz not null default now(),
  loaded_by uuid references person,
  loaded_line text,
  loaded_at timestamptz,
  undone_line text,
  undone_at timestamptz,
  undone_reason text
);
create index on figure_load (chosen_at desc, id desc);

create table observation (
  id uuid primary key default uuidv7(),
  measure_id uuid not null references measure,
  area text not null,
  category text not null,
  starts_on date not null check (extract(day from starts_on) = 1),
  months smallint not null check (months in (1, 3, 6, 12)),
  value numeric not null,
  extracted_on date not null,
  provisional boolean not null,
  source text not null,
  supersedes uuid references observation,
  load_id uuid not null references figure_load
);
create index on observation (measure_id, area, category, starts_on, extracted_on);
create index on observation (supersedes) where supersedes is not null;
create index on observation (load_id);

create table figure_load_row (
  load_id uuid not null references figure_load,
  nth integer not null,
  line integer not null,
  given jsonb not null,
  verdict text not null check (verdict in ('added', 'restated', 'unchanged', 'refused')),
  reasons jsonb not null,
  measure_id uuid references measure,
  area text,
  category text,
  starts_on date,
  months smallint,
  value numeric,
  extracted_on date,
  provisional boolean,
  source text,
  stored_id uuid references observation,
  primary key (load_id, nth)
);
create index on figure_load_row (load_id, verdict, nth);
create index on figure_load_row (stored_id) where stored_id is not null;

-- What counts: of a load that stands, and not superseded by another that stands.
create view standing_observation as
  select o.* from observation o
  where exists (select from figure_load l where l.id = o.load_id and l.state = 'loaded')
    and not exists (
      select from observation n join figure_load l on l.id = n.load_id and l.state = 'loaded' where n.supersedes = o.id
    );

grant select, insert, update on measure, figure_load to countersign_app;
grant select, insert on observation to countersign_app;
grant select on standing_observation to countersign_app;
grant select, insert, delete on figure_load_row to countersign_app;
`;

/** The one store of figures: measures, their observations, the loads these came in, and who loads them. */
export class KeepFigures20261124180000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(roleCheck([...ROLES, 'analyst']));
    await queryRunner.query(FIGURES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop view standing_observation');
    for (const table of ['figure_load_row', 'observation', 'figure_load', 'measure'])
      await queryRunner.query(`drop table ${table}`);
    await queryRunner.query("delete from role_grant where role = 'analyst'");
    await queryRunner.query(roleCheck(ROLES));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const SERIES = `
alter table paper add column series_id uuid;
with recursive line as (
  select id, id as series_id from paper where follows_id is null
  union all
  select p.id, l.series_id from paper p join line l on p.follows_id = l.id
)
update paper p set series_id = l.series_id from line l where l.id = p.id;
alter table paper alter column series_id set not null;
create index on paper (series_id);
create function paper_series() returns trigger language plpgsql as $$ begin
  new.series_id := coalesce((select f.series_id from paper f where f.id = new.follows_id), new.id);
  return new;
end $$;
create trigger paper_series before insert on paper for each row execute function paper_series();
`;

const TEXTS = `
alter table section add column given jsonb not null default '[]';
alter table section_document add column memory jsonb not null default '{"missing":[],"rowIds":[],"carried":false}';
alter table edition add column memory jsonb not null default '{"promises":[],"answers":[],"questions":[],"risks":[]}';
create table remembered (
  edition_id uuid primary key references edition,
  at timestamptz not null
);
`;

const COMMITMENTS = `
create table commitment (
  id uuid primary key default uuidv7(),
  series_id uuid not null references paper,
  paper_id uuid not null references paper,
  section_id uuid not null references section,
  row_id text not null,
  owner_id uuid not null references person,
  owner_line text not null,
  text text not null,
  expected text not null,
  made_at timestamptz not null,
  unique (paper_id, row_id)
);
create index on commitment (series_id, row_id);
create index on commitment (owner_id);
create index on commitment (section_id);

create table commitment_answer (
  commitment_id uuid not null references commitment,
  paper_id uuid not null references paper,
  section_id uuid not null references section,
  outcome text not null check (outcome in ('delivered', 'partly', 'slipped', 'dropped')),
  account text not null,
  until text not null,
  agreed text not null,
  line text not null,
  at timestamptz not null,
  primary key (commitment_id, paper_id)
);
create index on commitment_answer (paper_id);
`;

const QUESTIONS = `
create table question (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references paper,
  section_id uuid not null references section,
  follows_id uuid references question,
  asked_by text not null,
  text text not null check (text <> ''),
  hint text not null default '',
  added_by uuid not null references person,
  added_at timestamptz not null,
  answer text not null default '',
  place text not null default '',
  deferred text not null default ''
);
create index on question (paper_id);
create index on question (section_id);
`;

/** The application may add to the ledgers and correct them when an edition is approved again; it may take nothing out. */
const RIGHTS = `
grant select, insert, update on commitment, commitment_answer, question, remembered to countersign_app;
`;

/** What papers promise, answer and keep, across the papers of one series. */
export class RememberPromises20261124180500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [SERIES, TEXTS, COMMITMENTS, QUESTIONS, RIGHTS]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['question', 'commitment_answer', 'commitment', 'remembered'])
      await queryRunner.query(`drop table ${table}`);
    await queryRunner.query('alter table edition drop column memory');
    await queryRunner.query('alter table section_document drop column memory');
    await queryRunner.query('alter table section drop column given');
    await queryRunner.query('drop trigger paper_series on paper');
    await queryRunner.query('drop function paper_series()');
    await queryRunner.query('alter table paper drop column series_id');
  }
}

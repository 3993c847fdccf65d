import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANISATION = `
create table organisation (
  only_one boolean primary key default true check (only_one),
  name text not null, short_name text not null, office text not null,
  made_at timestamptz not null default now()
);

create table person (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  email text not null check (email = lower(email)),
  kind text not null check (kind in ('officer', 'staff', 'partner')),
  collar_number text,
  password_hash text,
  disabled_at timestamptz,
  made_at timestamptz not null default now(),
  constraint person_email_once unique (email)
);

create table role_grant (
  person_id uuid not null references person,
  role text not null check (role in ('governance', 'cog-secretary', 'board-secretary', 'chief-officer', 'author', 'lead', 'auditor', 'administrator')),
  primary key (person_id, role)
);
create index on role_grant (role);

create table post (
  id uuid primary key default uuidv7(),
  title text not null unique,
  chief_officer boolean not null default false
);

create table appointment (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  post_id uuid not null references post,
  rank text not null default '',
  temporary boolean not null default false,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on)
);
create index on appointment (person_id, starts_on, id);
create index on appointment (post_id, starts_on, id);

create function person_lines(on_day date) returns table (id uuid, line text) language sql stable as $$
  select p.id, concat_ws(' ', nullif((
    select a.rank from appointment a
    where a.person_id = p.id and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)
    order by a.starts_on desc, a.id desc limit 1), ''), p.name)
  from person p
$$;

create function person_line(of_person uuid, on_day date) returns text language sql stable as $$
  select l.line from person_lines(on_day) l where l.id = of_person
$$;

create function post_holder(of_post uuid, on_day date) returns uuid language sql stable as $$
  select a.person_id from appointment a
  join person p on p.id = a.person_id and p.disabled_at is null
  join role_grant r on r.person_id = p.id and r.role = 'chief-officer'
  where a.post_id = of_post and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)
  order by a.starts_on desc, a.id desc limit 1
$$;

create function london_today() returns date language sql stable as $$
  select (now() at time zone 'Europe/London')::date
$$;
`;

const SIGN_IN = `
create table session (
  token_hash bytea primary key,
  id uuid not null unique default uuidv7(),
  person_id uuid not null references person,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  authenticated_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  device text not null default ''
);
create index on session (person_id) where ended_at is null;

create table invitation (
  token_hash bytea primary key,
  person_id uuid not null references person,
  made_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz
);
create index on invitation (person_id) where used_at is null;

create table sign_in_failure (
  id bigint generated always as identity primary key,
  email text not null,
  address text not null,
  at timestamptz not null default now()
);
create index on sign_in_failure (email, at);
create index on sign_in_failure (address, at);
`;

const MEETINGS = `
create table board (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('board', 'cog')),
  name text not null unique,
  short_name text not null
);

create table programme (
  id uuid primary key default uuidv7(),
  board_id uuid not null references board,
  name text not null,
  year integer not null,
  unique (board_id, year, name)
);

create table meeting (
  id uuid primary key default uuidv7(),
  board_id uuid not null references board,
  programme_id uuid references programme,
  name text not null,
  day date not null,
  starts_at text,
  place text,
  state text not null default 'planned' check (state in ('planned', 'open', 'issued', 'held', 'closed', 'cancelled')),
  version integer not null default 1,
  deadlines jsonb not null default '[]',
  cut_off date not null,
  issued_at timestamptz
);
create index on meeting (board_id, day);

create table template (
  id uuid primary key default uuidv7(),
  key text not null,
  version integer not null,
  definition jsonb not null,
  made_at timestamptz not null default now(),
  unique (key, version)
);
`;

const PAPERS = `
create sequence paper_reference;

create table paper (
  id uuid primary key default uuidv7(),
  reference text not null unique default 'CS-' || to_char(nextval('paper_reference'), 'FM99999990000'),
  template_id uuid not null references template,
  follows_id uuid references paper,
  meeting_id uuid not null references meeting,
  title text not null check (title <> ''),
  sensitive boolean not null default false,
  period jsonb not null,
  state text not null check (state in ('commissioned', 'drafting', 'returned', 'with-officer', 'with-body', 'approved', 'on-agenda', 'issued', 'presented', 'closed', 'deferred', 'withdrawn')),
  state_since timestamptz not null default now(),
  version integer not null default 1,
  author_id uuid not null references person,
  chief_officer_post_id uuid not null references post,
  route jsonb not null,
  deadlines jsonb not null,
  late_accepted_at timestamptz,
  late_reason text,
  late_authority text,
  edition_id uuid,
  sections_total integer not null default 0,
  sections_signed integer not null default 0,
  open_threads integer not null default 0,
  made_at timestamptz not null default now()
);
create index on paper (meeting_id);
create index on paper (author_id);
create index on paper (chief_officer_post_id) where state = 'with-officer';
create index on paper (state);

create table section (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references paper,
  key text not null,
  position integer not null,
  number text not null,
  heading text not null,
  level integer not null,
  kind text not null check (kind in ('text', 'group')),
  of_author boolean not null,
  required boolean not null,
  guidance text not null default '',
  lead_id uuid references person,
  state text not null default 'not-started' check (state in ('not-started', 'drafting', 'submitted', 'accepted', 'returned', 'no-update')),
  state_since timestamptz not null default now(),
  version integer not null default 1,
  due date not null,
  on_behalf boolean not null default false,
  check (kind = 'group' or of_author or lead_id is not null),
  unique (paper_id, key)
);
create index on section (paper_id, position);
create index on section (lead_id, state) where not of_author;

create table section_document (
  section_id uuid primary key references section,
  state bytea not null,
  content jsonb not null,
  hash text not null,
  empty boolean not null,
  saved_at timestamptz not null default now()
);

create table section_writer (
  section_id uuid not null references section,
  person_id uuid not null references person,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (section_id, person_id)
);
create index on section_writer (person_id);

create table edition (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references paper,
  major integer not null,
  minor integer not null,
  hash text not null,
  canonical text not null,
  cut_at timestamptz not null default now(),
  cut_by uuid not null references person
);
create index on edition (paper_id, cut_at);
alter table paper add foreign key (edition_id) references edition;

create table edition_seen (
  person_id uuid not null references person,
  paper_id uuid not null references paper,
  edition_id uuid not null references edition,
  earlier_id uuid references edition,
  at timestamptz not null default now(),
  primary key (person_id, paper_id)
);

create table sign_off (
  id uuid primary key default uuidv7(),
  section_id uuid not null references section,
  hash text not null,
  signed_as text not null check (signed_as in ('lead', 'author')),
  person_id uuid not null references person,
  line text not null,
  at timestamptz not null default now(),
  revoked_at timestamptz
);
create index on sign_off (section_id);

create table approval (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references paper,
  edition_id uuid not null references edition,
  hash text not null,
  step text not null,
  outcome text not null check (outcome in ('approved', 'not-presented')),
  person_id uuid not null references person,
  line text not null,
  post text,
  authority_id uuid references person,
  authority_line text,
  reason text,
  decided_on date not null,
  recorded_at timestamptz not null default now(),
  statement text,
  signed_in_at timestamptz,
  session_id uuid references session (id),
  noted_at timestamptz,
  revoked_at timestamptz
);
create index on approval (paper_id);

create table agenda_item (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references meeting,
  position integer not null,
  number text not null,
  kind text not null check (kind in ('paper', 'to-follow', 'verbal', 'withdrawn')),
  title text not null,
  paper_id uuid references paper,
  edition_id uuid references edition,
  owner_id uuid references person,
  reason text,
  due date,
  released boolean not null default false,
  outcome text check (outcome in ('noted', 'approved', 'comment', 'deferred')),
  outcome_note text,
  unique (meeting_id, number) deferrable initially deferred,
  check (kind <> 'paper' or paper_id is not null)
);
create index on agenda_item (paper_id);

create table comment_thread (
  id uuid primary key default uuidv7(),
  paper_id uuid not null references paper,
  section_id uuid references section,
  opened_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by uuid references person
);
create index on comment_thread (paper_id);
create index on comment_thread (section_id);

create table comment (
  id uuid primary key default uuidv7(),
  thread_id uuid not null references comment_thread,
  person_id uuid not null references person,
  body text not null check (body <> ''),
  at timestamptz not null default now()
);
create index on comment (thread_id, at);
`;

const RECORD = `
create table history_event (
  id uuid primary key default uuidv7(),
  subject text not null check (subject in ('paper', 'meeting', 'person', 'organisation')),
  subject_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  actor_id uuid not null references person,
  actor_line text not null,
  act text not null,
  data jsonb not null,
  canonical text not null,
  previous_hash text not null,
  hash text not null,
  unique (subject, subject_id, seq)
);
create index on history_event (at) where act = 'recordCogOutcome';

create table notice (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  event_id uuid not null references history_event,
  text text not null,
  place text not null,
  paper_id uuid references paper,
  section_id uuid references section,
  meeting_id uuid references meeting,
  asks boolean not null,
  at timestamptz not null default now(),
  read_at timestamptz,
  unique (person_id, event_id)
);
create index on notice (person_id, at desc);
create index on notice (person_id) where read_at is null;

create table act_receipt (
  person_id uuid not null references person,
  key text not null check (length(key) between 8 and 100),
  act text not null,
  subject_id uuid not null,
  at timestamptz not null default now(),
  primary key (person_id, key)
);
`;

/**
 * The application's role: it reads and writes what the product changes, and can only add to what must never change.
 * It is made without a password; start-up gives it one.
 */
const RIGHTS = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'countersign_app') then
    create role countersign_app login;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to countersign_app;
grant usage on all sequences in schema public to countersign_app;
grant select, insert, update on edition_seen, organisation, person, post, appointment, session, invitation, board, programme,
  meeting, template, paper, section, section_document, section_writer, agenda_item, comment_thread, notice
  to countersign_app;
grant delete on role_grant, agenda_item, sign_in_failure to countersign_app;
grant select, insert on role_grant, comment, sign_in_failure, history_event, act_receipt, edition, sign_off, approval
  to countersign_app;
grant update (major, minor) on edition to countersign_app;
grant update (revoked_at) on sign_off to countersign_app;
grant update (revoked_at, noted_at) on approval to countersign_app;
`;

const TABLES = [
  'notice',
  'act_receipt',
  'history_event',
  'comment',
  'comment_thread',
  'agenda_item',
  'approval',
  'sign_off',
  'edition_seen',
  'section_writer',
  'section_document',
  'section',
  'edition',
  'paper',
  'template',
  'meeting',
  'programme',
  'board',
  'sign_in_failure',
  'invitation',
  'session',
  'appointment',
  'post',
  'role_grant',
  'person',
  'organisation',
];

/** The first schema: people and posts, sign-in, meetings, papers with their sections and editions, and the record. */
export class MakeTables20261121040000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [ORGANISATION, SIGN_IN, MEETINGS, PAPERS, RECORD, RIGHTS])
      await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table paper drop constraint paper_edition_id_fkey');
    for (const table of TABLES) await queryRunner.query(`drop table ${table}`);
    await queryRunner.query('drop function person_line(uuid, date)');
    await queryRunner.query('drop function person_lines(date)');
    await queryRunner.query('drop function post_holder(uuid, date)');
    await queryRunner.query('drop function london_today()');
    await queryRunner.query('drop sequence paper_reference');
  }
}

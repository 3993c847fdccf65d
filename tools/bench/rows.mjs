/** How much there is: papers of 20 sections, 25 to a meeting; those before `openPapers` are in work, the others closed. */
export const amounts = { papers: 10_000, openPapers: 2_000, perMeeting: 25, leads: 400, discussedEvery: 10 };

const kinds = { person: 1, post: 2, board: 3, meeting: 4, paper: 5, section: 6, edition: 7, thread: 8 };

/**
 * The id of the nth row of a kind, the same here and in `pg_temp.nth` below.
 * @param {keyof typeof kinds} kind
 * @param {number} n
 */
export const idOf = (kind, n) =>
  `${kinds[kind].toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Who asks: the first of the governance staff, who reads every paper, and the leads, who have work and sign. */
export const reader = 1;

/** @param {number} n from 0 */
export const leadPerson = (n) => 100 + (n % amounts.leads);

/** Section `position` of a paper is led by this person; positions 1, 2, 19 and 20 are the author's, 3 and 11 are groups. */
export const leadOf = (/** @type {number} */ paper, /** @type {number} */ position) =>
  leadPerson(paper * 7 + position * 31);

const text = (/** @type {number} */ length) =>
  'Demand rose in the north of the force and fell in its towns; two teams were moved. '
    .repeat(Math.ceil(length / 80))
    .slice(0, length);

const PEOPLE = `
insert into organisation (name, short_name, office)
  values ('Wealdshire Police', 'Wealdshire', 'Office of the Police and Crime Commissioner for Wealdshire');
insert into person (id, name, email, kind)
  select pg_temp.nth(1, n), 'Person ' || n, n || '@wealdshire.example', 'officer' from generate_series(1, 99 + ${amounts.leads}) n;
insert into role_grant
  select pg_temp.nth(1, n), case when n <= 2 then 'governance' when n <= 5 then 'chief-officer' when n < 100 then 'author' else 'lead' end
  from generate_series(1, 99 + ${amounts.leads}) n;
insert into post (id, title, chief_officer) select pg_temp.nth(2, n), 'Post ' || n, n between 3 and 5 from generate_series(3, 99 + ${amounts.leads}) n;
insert into appointment (person_id, post_id, rank, starts_on)
  select pg_temp.nth(1, n), pg_temp.nth(2, n), 'Chief Inspector', current_date - 900 from generate_series(3, 99 + ${amounts.leads}) n;
insert into session (token_hash, person_id, ends_at)
  select sha256(convert_to('token-' || n, 'UTF8')), pg_temp.nth(1, n), now() + interval '11 hours' from generate_series(1, 99 + ${amounts.leads}) n;
`;

const MEETINGS = `
insert into board (id, kind, name, short_name) values (pg_temp.nth(3, 1), 'board', 'Police and Crime Board', 'Board');
insert into meeting (id, board_id, name, day, state, deadlines, cut_off)
  select pg_temp.nth(4, n), pg_temp.nth(3, 1), 'Meeting ' || n, day, case when open then 'planned' else 'closed' end,
    jsonb_build_array(
      jsonb_build_object('key', 'contributions', 'due', day - 40), jsonb_build_object('key', 'author', 'due', day - 30),
      jsonb_build_object('key', 'chief-officer', 'due', day - 24), jsonb_build_object('key', 'cog', 'due', day - 16),
      jsonb_build_object('key', 'cut-off', 'due', day - 10), jsonb_build_object('key', 'agenda', 'due', day - 7)), day - 10
  from (select n, n <= ${amounts.openPapers / amounts.perMeeting} as open,
      case when n <= ${amounts.openPapers / amounts.perMeeting} then current_date + 20 + n else current_date - n end as day
    from generate_series(1, ${amounts.papers / amounts.perMeeting}) n) m;
`;

const PAPERS = `
insert into paper (id, template_id, meeting_id, title, period, state, author_id, chief_officer_post_id, route, deadlines,
    series_id, sections_total, sections_signed, open_threads)
  select pg_temp.nth(5, n), (select id from template order by key limit 1), m.id, 'Strategy report ' || n,
    '{"kind":"half","calendar":"financial","start":"2026-04-01"}',
    case when n > ${amounts.openPapers} then 'closed' else (array['drafting','drafting','drafting','with-officer','with-body'])[1 + n % 5] end,
    pg_temp.nth(1, 6 + n % 90), pg_temp.nth(2, 3 + n % 3),
    '[{"key":"chief-officer","name":"Chief Officer","kind":"officer","mayBeSkipped":false},{"key":"cog","name":"COG","kind":"body","mayBeSkipped":true}]',
    m.deadlines, pg_temp.nth(5, n), 14, case when n <= ${amounts.openPapers} and n % 5 < 3 then 7 else 14 end,
    case when n % ${amounts.discussedEvery} = 1 then 5 else 0 end
  from generate_series(1, ${amounts.papers}) n join meeting m on m.id = pg_temp.nth(4, 1 + (n - 1) / ${amounts.perMeeting});
insert into section (id, paper_id, key, position, number, heading, level, kind, of_author, required, guidance, lead_id, state, due)
  select pg_temp.nth(6, n * 32 + at), pg_temp.nth(5, n), 's' || at, at, at || '.0', 'Section ' || at, 1,
    case when at in (3, 11) then 'group' else 'text' end, at in (1, 2, 19, 20), true, '${text(200)}',
    case when at not in (1, 2, 3, 11, 19, 20) then pg_temp.nth(1, 100 + (n * 7 + at * 31) % ${amounts.leads}) end,
    case when at in (1, 2, 3, 11, 19, 20) then 'not-started' when n > ${amounts.openPapers} or n % 5 > 2 then 'accepted'
      else (array['drafting','submitted','drafting','accepted'])[1 + at % 4] end,
    current_date + 10
  from generate_series(1, ${amounts.papers}) n, generate_series(1, 20) at order by n, at;
insert into section_document (section_id, state, content, hash, empty)
  select id, sha256(key::bytea), '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"${text(900)}"}]}]}',
    encode(sha256('text'), 'hex'), false
  from section where kind = 'text' order by paper_id, position;
insert into section_writer (section_id, person_id) select id, lead_id from section where lead_id is not null order by paper_id, position;
insert into sign_off (section_id, hash, signed_as, person_id, line)
  select id, encode(sha256('text'), 'hex'), 'lead', lead_id, 'Chief Inspector' from section where state in ('submitted', 'accepted') order by paper_id, position;
insert into edition (id, paper_id, major, minor, hash, canonical, cut_by)
  select pg_temp.nth(7, n * 4 + nth), p.id, case when p.state = 'closed' then 1 else 0 end, nth, encode(sha256(p.id::text::bytea), 'hex'), '{}', p.author_id
  from generate_series(1, ${amounts.papers}) n join paper p on p.id = pg_temp.nth(5, n), generate_series(1, 3) nth where p.state <> 'drafting';
update paper set edition_id = (select id from edition e where e.paper_id = paper.id order by minor desc limit 1) where state <> 'drafting';
insert into approval (paper_id, edition_id, hash, step, outcome, person_id, line, post, decided_on)
  select p.id, p.edition_id, encode(sha256(p.id::text::bytea), 'hex'), step, 'approved', pg_temp.nth(1, 3), 'Deputy Chief Constable Person 3', 'Post 3', current_date
  from paper p, unnest(array['chief-officer', 'cog']) step where p.state = 'closed';
`;

const TALK = `
insert into comment_thread (id, paper_id, section_id, resolved_at, resolved_by)
  select pg_temp.nth(8, n * 16 + nth), pg_temp.nth(5, n), pg_temp.nth(6, n * 32 + 3 + nth),
    case when nth > 5 then now() end, case when nth > 5 then pg_temp.nth(1, 6 + n % 90) end
  from generate_series(1, ${amounts.papers}, ${amounts.discussedEvery}) n, generate_series(1, 10) nth;
insert into comment (thread_id, person_id, body)
  select t.id, pg_temp.nth(1, 100 + nth), '${text(500)}' from comment_thread t, generate_series(1, 3) nth;
insert into history_event (subject, subject_id, seq, at, actor_id, actor_line, act, data, canonical, previous_hash, hash)
  select 'paper', pg_temp.nth(5, n), seq, now() - interval '100 days' + seq * interval '1 day', pg_temp.nth(1, 100 + seq), 'Chief Inspector Person ' || 100 + seq,
    'submitSection', jsonb_build_object('section', seq || '.0 Section ' || seq, 'hash', encode(sha256('text'), 'hex')), '${text(400)}',
    encode(sha256(seq::text::bytea), 'hex'), encode(sha256((seq + 1)::text::bytea), 'hex')
  from generate_series(1, ${amounts.papers}) n,
    generate_series(1, case when n % ${amounts.discussedEvery} = 1 then 40 else 6 end) seq;
insert into act_receipt (person_id, key, act, subject_id, at)
  select actor_id, id::text, act, subject_id, at from history_event;
insert into notice (person_id, event_id, text, place, paper_id, meeting_id, asks, at, read_at)
  select p.author_id, h.id, 'Signed ' || (h.data ->> 'section'), 'section', p.id, p.meeting_id, true, h.at, h.at
  from history_event h join paper p on p.id = h.subject_id;
`;

const NTH = `
create function pg_temp.nth(kind int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
$$;
set session_replication_role = replica;
`;

/**
 * Fills an empty database, whose schema and templates are there, with rows as an organisation has them after years.
 * @param {import('pg').Client} owner
 */
export async function fill(owner) {
  for (const part of [NTH, PEOPLE, MEETINGS, PAPERS, TALK]) await owner.query(part);
  await owner.query('set session_replication_role = origin');
  await owner.query('vacuum analyze');
  await rest(owner);
}

/** What PostgreSQL does by itself, and when it likes, would be counted against whoever is measured just then. */
async function rest(/** @type {import('pg').Client} */ owner) {
  await owner.query('alter system set autovacuum = off');
  await owner.query("alter system set checkpoint_timeout = '1d'");
  await owner.query("alter system set max_wal_size = '64GB'");
  await owner.query('select pg_reload_conf()');
  await owner.query('checkpoint');
}

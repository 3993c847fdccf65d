// What a skilled hand would write when nothing but speed counted: one JSON statement per operation, no rights, no rules.

const at = (/** @type {string} */ column) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The line of a person, `p` and rank `r` joined by `lines`. */
const line = (/** @type {string} */ id) =>
  `(select json_build_object('__typename', 'PersonRef', 'id', l.id, 'line', l.line) from lines l where l.id = ${id})`;

const LINES = `lines as materialized (
  select x.id, concat_ws(' ', nullif(a.rank, ''), x.name) as line
  from (select author_id as id from paper where id = $1 union select lead_id from section where paper_id = $1
    union select c.person_id from comment_thread t join comment c on c.thread_id = t.id where t.paper_id = $1
    union select resolved_by from comment_thread where paper_id = $1) used
  join person x on x.id = used.id
  left join lateral (select rank from appointment a where a.person_id = x.id and a.starts_on <= $2::date
    and (a.ends_on is null or a.ends_on >= $2::date) order by a.starts_on desc, a.id desc limit 1) a on true)`;

const meeting = `json_build_object('__typename', 'Meeting', 'id', m.id, 'name', m.name, 'day', m.day, 'startsAt', m.starts_at,
  'place', m.place, 'state', m.state, 'version', m.version, 'cutOff', m.cut_off, 'deadlines', m.deadlines, 'issuedAt', m.issued_at,
  'programmeId', m.programme_id, 'paperCount', (select count(*) from paper c where c.meeting_id = m.id),
  'board', json_build_object('__typename', 'Board', 'id', b.id, 'name', b.name, 'shortName', b.short_name, 'kind', b.kind))`;

const PAPER = `with ${LINES}
select json_build_object('data', json_build_object('paper', json_build_object('__typename', 'Paper',
  'id', p.id, 'reference', p.reference, 'title', p.title, 'state', p.state, 'version', p.version, 'sensitive', p.sensitive,
  'template', t.definition ->> 'name', 'meeting', ${meeting}, 'period', p.period, 'author', ${line('p.author_id')},
  'chiefOfficerPost', json_build_object('id', o.id, 'title', o.title), 'deadlines', p.deadlines, 'since', ${at('p.state_since')},
  'route', p.route, 'sectionsSigned', p.sections_signed, 'sectionsTotal', p.sections_total,
  'sections', (select json_agg(json_build_object('__typename', 'SectionRow', 'id', s.id, 'number', s.number, 'heading', s.heading,
      'level', s.level, 'kind', s.kind, 'ofAuthor', s.of_author, 'required', s.required, 'lead', ${line('s.lead_id')}, 'state', s.state,
      'due', s.due, 'empty', d.empty, 'onBehalf', s.on_behalf, 'openThreads', coalesce(n.open, 0)) order by s.position)
    from section s left join section_document d on d.section_id = s.id
    left join (select section_id, count(*) as open from comment_thread where paper_id = $1 and resolved_at is null group by 1) n
      on n.section_id = s.id where s.paper_id = p.id),
  'threads', (select coalesce(json_agg(json_build_object('__typename', 'Thread', 'id', c.id, 'paperId', c.paper_id, 'sectionId', c.section_id,
      'place', s.number || ' ' || s.heading, 'openedAt', ${at('c.opened_at')}, 'resolvedAt', ${at('c.resolved_at')},
      'resolvedBy', (select l.line from lines l where l.id = c.resolved_by),
      'comments', (select json_agg(json_build_object('__typename', 'Comment', 'id', k.id, 'body', k.body, 'at', ${at('k.at')},
          'by', ${line('k.person_id')}) order by k.at, k.id) from comment k where k.thread_id = c.id)) order by c.opened_at), '[]')
    from comment_thread c left join section s on s.id = c.section_id where c.paper_id = p.id),
  'editions', (select coalesce(json_agg(json_build_object('__typename', 'Edition', 'id', e.id, 'number', e.major || '.' || e.minor,
      'hash', e.hash, 'cutAt', ${at('e.cut_at')}) order by e.cut_at desc), '[]') from edition e where e.paper_id = p.id),
  'approvals', (select coalesce(json_agg(json_build_object('__typename', 'Approval', 'id', a.id, 'step', a.step, 'outcome', a.outcome,
      'line', a.line, 'post', a.post, 'day', a.decided_on, 'recordedAt', ${at('a.recorded_at')}, 'hash', a.hash) order by a.recorded_at desc), '[]')
    from approval a where a.paper_id = p.id),
  'history', (select json_agg(json_build_object('__typename', 'HistoryEntry', 'id', h.id, 'seq', h.seq, 'at', ${at('h.at')},
      'by', h.actor_line, 'act', h.act, 'phrase', 'signed ' || (h.data ->> 'section'), 'hash', h.hash) order by h.seq desc)
    from history_event h where h.subject = 'paper' and h.subject_id = p.id))))::text as answer
from paper p join template t on t.id = p.template_id join post o on o.id = p.chief_officer_post_id
join meeting m on m.id = p.meeting_id join board b on b.id = m.board_id where p.id = $1`;

const READINESS = `with person_line as materialized (
  select x.id, concat_ws(' ', nullif(a.rank, ''), x.name) as line from (select author_id as id from paper where meeting_id = $1
    union select s.lead_id from section s join paper p on p.id = s.paper_id where p.meeting_id = $1
      and p.state = 'drafting' and not s.of_author and s.state in ('not-started', 'drafting', 'returned')) used
  join person x on x.id = used.id
  left join lateral (select rank from appointment a where a.person_id = x.id and a.starts_on <= $2::date
    and (a.ends_on is null or a.ends_on >= $2::date) order by a.starts_on desc, a.id desc limit 1) a on true)
select json_build_object('data', json_build_object('readiness', json_build_object('__typename', 'Readiness', 'meeting', ${meeting},
  'rows', (select json_agg(json_build_object('__typename', 'ReadinessRow', 'paper', json_build_object('__typename', 'PaperRef', 'id', p.id,
      'reference', p.reference, 'title', p.title, 'state', p.state, 'version', p.version),
      'author', json_build_object('__typename', 'PersonRef', 'id', l.id, 'line', l.line), 'sectionsSigned', p.sections_signed,
      'sectionsTotal', p.sections_total, 'openComments', p.open_threads, 'since', ${at('p.state_since')},
      'deadline', p.deadlines -> 0, 'late', p.late_accepted_at is not null,
      'holder', (select string_agg(distinct w.line, ', ') from section s join person_line w on w.id = s.lead_id
        where s.paper_id = p.id and p.state = 'drafting' and not s.of_author and s.state in ('not-started', 'drafting', 'returned')),
      'agendaNumber', (select i.number from agenda_item i where i.paper_id = p.id and i.meeting_id = $1 and not i.released limit 1),
      'notPresented', exists (select from approval a where a.paper_id = p.id and a.outcome = 'not-presented'
        and a.noted_at is null and a.revoked_at is null)) order by p.made_at, p.id)
    from paper p join person_line l on l.id = p.author_id where p.meeting_id = $1),
  'others', (select coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'kind', i.kind, 'title', i.title, 'reason', i.reason,
    'due', i.due) order by i.position), '[]') from agenda_item i where i.meeting_id = $1 and i.kind <> 'paper'))))::text as answer
from meeting m join board b on b.id = m.board_id where m.id = $1`;

const WORK = `select json_build_object('data', json_build_object('myWork', (select coalesce(json_agg(json_build_object('__typename', 'WorkItem',
    'id', w.part || ':' || w.id, 'ask', w.part, 'title', w.title, 'paperId', w.paper_id, 'reference', w.reference, 'sectionId', w.section_id,
    'place', '/papers/' || w.paper_id || '/sections/' || w.section_id, 'due', w.due, 'standing', 'ON_TRACK', 'waitsForMe', true,
    'since', ${at('w.since')}) order by w.due), '[]')
  from (
    (select 'section' as part, s.id, trim(s.number || ' ' || s.heading) || ', ' || p.title as title, p.id as paper_id, p.reference,
       s.id as section_id, s.due, s.state, s.state_since as since from section s join paper p on p.id = s.paper_id
     where s.lead_id = $1 and not s.of_author and s.state not in ('accepted', 'submitted') and p.state in ('drafting', 'returned')
     order by s.due limit 100)
    union all
    (select 'paper', p.id, p.title, p.id, p.reference, null, null, p.state, p.state_since from paper p
     where p.author_id = $1 and p.state not in ('closed', 'withdrawn') limit 100)
  ) w)))::text as answer`;

/** What a lead may do to a section that they have just signed. */
const ACTS = JSON.stringify(
  [
    { name: 'submitSection', allowed: false, reasons: ['The section is signed by lead now.'] },
    { name: 'reopenSection', allowed: true, reasons: [] },
    { name: 'confirmSection', allowed: false, reasons: ['The section is signed by lead now.'] },
    { name: 'startSection', allowed: false, reasons: ['The section is signed by lead now.'] },
  ].map((act) => ({
    __typename: 'Act',
    ...act,
    reasons: act.reasons.map((text) => ({ __typename: 'Reason', code: 'wrong-state', text })),
  })),
);

const SUBMIT = `with thing as (
    select s.id, s.paper_id, s.number || ' ' || s.heading as name, s.lead_id, p.author_id, p.meeting_id, p.title, d.hash
    from section s join paper p on p.id = s.paper_id join section_document d on d.section_id = s.id
    where s.id = $1 and s.version = $2 and s.state in ('not-started', 'drafting', 'returned') and p.state in ('drafting', 'returned')
      and d.hash = $3 for update of p, s
  ), moved as (
    update section s set state = 'submitted', state_since = now(), version = version + 1, on_behalf = false from thing where s.id = thing.id
    returning s.id, s.version, s.state, s.due
  ), counted as (
    update paper p set sections_signed = p.sections_signed + 1 from thing where p.id = thing.paper_id returning p.id
  ), signed as (
    insert into sign_off (section_id, hash, signed_as, person_id, line) select id, hash, 'lead', lead_id, 'Chief Inspector' from thing
    returning id, line, at, hash
  ), link as (
    select thing.*, coalesce(h.seq, 0) + 1 as seq, coalesce(h.hash, '') as previous,
      json_build_object('act', 'submitSection', 'actorId', thing.lead_id, 'at', now(), 'data', json_build_object('hash', thing.hash,
        'section', thing.name), 'previousHash', h.hash, 'seq', h.seq + 1, 'subject', 'paper', 'subjectId', thing.paper_id)::text as canonical
    from thing left join lateral (select seq, hash from history_event h where h.subject = 'paper' and h.subject_id = thing.paper_id
      order by h.seq desc limit 1) h on true
  ), event as (
    insert into history_event (subject, subject_id, seq, at, actor_id, actor_line, act, data, canonical, previous_hash, hash)
    select 'paper', paper_id, seq, now(), lead_id, 'Chief Inspector', 'submitSection', json_build_object('section', name, 'hash', hash),
      canonical, previous, encode(sha256(convert_to(canonical, 'UTF8')), 'hex') from link
    returning id
  ), told as (
    insert into notice (person_id, event_id, text, place, paper_id, section_id, meeting_id, asks)
    select author_id, event.id, 'Signed ' || name || ' of ' || title, 'section', paper_id, thing.id, meeting_id, true from thing, event
  ), receipt as (
    insert into act_receipt (person_id, key, act, subject_id) select lead_id, $4, 'submitSection', id from thing
  )
  select json_build_object('data', json_build_object('submitSection', json_build_object('__typename', 'Section', 'id', moved.id,
    'version', moved.version, 'state', moved.state, 'stateWords', 'Signed by lead', 'due', moved.due, 'mayWrite', false,
    'readOnlyReason', 'The section is signed. Reopen it to write; its sign-off falls.',
    'lead', json_build_object('__typename', 'PersonRef', 'id', thing.lead_id, 'line', 'Chief Inspector'), 'acts', '${ACTS}'::json,
    'signOffs', json_build_array(json_build_object('__typename', 'SignOff', 'id', signed.id, 'line', signed.line, 'at', ${at('signed.at')},
      'hash', signed.hash)))))::text as answer,
    pg_notify('countersign', json_build_object('topics', json_build_array('paper:' || counted.id))::text)
  from thing, moved, signed, counted`;

/** The statement of each operation by its name. @type {Readonly<Record<string, string>>} */
export const rawStatements = { paper: PAPER, readiness: READINESS, work: WORK, submit: SUBMIT };

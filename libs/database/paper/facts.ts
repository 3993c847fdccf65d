import type { PaperFacts } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';
import type { ChainHead } from '../history/append.ts';
import { lineOf } from '../person/line.ts';

/**
 * The facts of paper `p` on day `$2` as JSON, in the shape of the domain's `PaperFacts`.
 * Part of every statement that decides or shows what somebody may do.
 */
export const FACTS = `json_build_object(
  'id', p.id, 'reference', p.reference, 'title', p.title, 'version', p.version, 'state', p.state,
  'author', json_build_object('id', p.author_id, 'line', ${lineOf('p.author_id')}),
  'chiefOfficerPost', (select json_build_object('id', o.id, 'title', o.title) from post o where o.id = p.chief_officer_post_id),
  'chiefOfficer', (
    select json_build_object('id', h.holder, 'line', ${lineOf('h.holder')})
    from post_holder(p.chief_officer_post_id, $2::date) h(holder) where h.holder is not null),
  'route', p.route,
  'edition', (
    select json_build_object('id', e.id, 'hash', e.hash, 'number', json_build_object('major', e.major, 'minor', e.minor))
    from edition e where e.id = p.edition_id),
  'approvals', (
    select coalesce(json_agg(json_build_object(
      'step', a.step, 'hash', a.hash, 'outcome', a.outcome, 'personId', a.person_id, 'day', a.decided_on)
      order by a.recorded_at), '[]')
    from approval a where a.paper_id = p.id and a.revoked_at is null),
  'contributorIds', (
    select coalesce(json_agg(distinct w.person_id), '[]') from (
      select sw.person_id from section_writer sw join section s on s.id = sw.section_id where s.paper_id = p.id
      union
      select so.person_id from sign_off so join section s on s.id = so.section_id
      where s.paper_id = p.id and so.revoked_at is null
    ) w),
  'sections', (
    select coalesce(json_agg(json_build_object(
      'id', s.id, 'version', s.version, 'number', s.number, 'heading', s.heading, 'state', s.state,
      'lead', json_build_object('id', coalesce(s.lead_id, p.author_id), 'line', ${lineOf('coalesce(s.lead_id, p.author_id)')}),
      'ofAuthor', s.of_author, 'required', s.required, 'empty', coalesce(d.empty, true), 'hash', coalesce(d.hash, ''),
      'due', s.due, 'onBehalf', s.on_behalf) order by s.position), '[]')
    from section s left join section_document d on d.section_id = s.id
    where s.paper_id = p.id and s.kind = 'text'),
  'meeting', (
    select json_build_object('id', m.id, 'name', m.name, 'day', m.day, 'state', m.state, 'cutOff', m.cut_off)
    from meeting m where m.id = p.meeting_id),
  'agendaItem', (
    select json_build_object('id', i.id, 'number', i.number) from agenda_item i
    where i.paper_id = p.id and i.meeting_id = p.meeting_id and i.kind = 'paper' and not i.released),
  'lateAccepted', p.late_accepted_at is not null,
  'issued', exists (select from agenda_item i where i.paper_id = p.id and i.edition_id is not null),
  'notPresentedOpen', exists (
    select from approval a
    where a.paper_id = p.id and a.outcome = 'not-presented' and a.noted_at is null and a.revoked_at is null)
)`;

const LOCK: Statement = {
  name: 'paper-lock',
  text: 'select id from paper where id = $1 for update',
};

const LOCK_BY_SECTION: Statement = {
  name: 'paper-lock-by-section',
  text: 'select id from paper where id = (select paper_id from section where id = $1) for update',
};

const TO_DECIDE: Statement = {
  name: 'paper-to-decide',
  text: `select ${FACTS} as facts,
    (select json_build_object('seq', h.seq, 'hash', h.hash) from history_event h
     where h.subject = 'paper' and h.subject_id = p.id order by h.seq desc limit 1) as head,
    (select json_build_object('act', r.act, 'subjectId', r.subject_id) from act_receipt r where r.person_id = $3 and r.key = $4) as done
  from paper p where p.id = $1`,
};

/** What a decision on a paper starts from: the facts, the end of its chain, and the act already done under this key. */
export interface ToDecide {
  readonly facts: PaperFacts;
  readonly head: ChainHead;
  readonly done: { readonly act: string; readonly subjectId: string } | null;
}

/**
 * Locks a paper until the end of the unit of work, then reads what to decide from. Two statements, because rows read
 * in the statement that waits for a lock are as old as the wait. Undefined when there is no such paper.
 */
export async function paperToDecide(
  unit: UnitOfWork,
  by: { readonly paperId: string } | { readonly sectionId: string },
  today: string,
  receipt: { readonly personId: string; readonly key: string },
): Promise<ToDecide | undefined> {
  const locked =
    'paperId' in by
      ? await unit.row<{ id: string }>(LOCK, [by.paperId])
      : await unit.row<{ id: string }>(LOCK_BY_SECTION, [by.sectionId]);
  if (!locked) return undefined;
  const found = await unit.row<{ facts: PaperFacts; head: ChainHead | null; done: ToDecide['done'] }>(
    TO_DECIDE,
    [locked.id, today, receipt.personId, receipt.key],
  );
  return found && { facts: found.facts, head: found.head ?? { seq: 0, hash: '' }, done: found.done };
}

const FACTS_ONLY: Statement = {
  name: 'paper-facts',
  text: `select ${FACTS} as facts from paper p where p.id = $1`,
};

/** The facts of a paper without a lock, to show; undefined when there is no such paper. */
export async function paperFacts(
  from: Statements,
  paperId: string,
  today: string,
): Promise<PaperFacts | undefined> {
  return (await from.row<{ facts: PaperFacts }>(FACTS_ONLY, [paperId, today]))?.facts;
}

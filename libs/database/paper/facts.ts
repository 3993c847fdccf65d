import type { AroundSection, PaperFacts, SectionFact } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';
import type { ChainHead } from '../history/append.ts';
import { lineOf } from '../person/line.ts';
import { LEAD_NAME, SIGN_OFFS, type SignOffView } from '../section/sign-offs.ts';

/** Section `s` of paper `p` with its document `d`, as the pairs of the domain's `SectionFact`. */
const SECTION = `'id', s.id, 'version', s.version, 'number', s.number, 'heading', s.heading, 'state', s.state,
  'lead', json_build_object('id', coalesce(s.lead_id, p.author_id), 'line', ${lineOf('coalesce(s.lead_id, p.author_id)')}),
  'ofAuthor', s.of_author, 'required', s.required, 'empty', coalesce(d.empty, true),
  'imageUndescribed', coalesce(d.image_undescribed, false), 'hash', coalesce(d.hash, ''),
  'due', s.due, 'onBehalf', s.on_behalf, 'given', s.given, 'memory', coalesce(d.memory, '{"missing":[],"rowIds":[],"carried":false}')`;

/** Paper `p`, as those pairs of the domain's `PaperFacts` that an act on one of its sections looks at as well. */
const PAPER = `'id', p.id, 'reference', p.reference, 'title', p.title, 'version', p.version, 'state', p.state,
  'author', json_build_object('id', p.author_id, 'line', ${lineOf('p.author_id')}),
  'issued', exists (select from agenda_item i where i.paper_id = p.id and i.edition_id is not null),
  'approvals', (
    select coalesce(json_agg(json_build_object(
      'step', a.step, 'hash', a.hash, 'outcome', a.outcome, 'personId', a.person_id, 'day', a.decided_on)
      order by a.recorded_at), '[]')
    from approval a where a.paper_id = p.id and a.revoked_at is null)`;

/** The lines of the front sheet of paper `p` that somebody fills in, as its template has them. */
const WRITTEN_LINES = `(select jsonb_path_query_array(t.definition, '$.frontSheet[*] ? (@.from == "written")')
      from template t where t.id = p.template_id)`;

/**
 * The facts of paper `p` on day `$2` as JSON, in the shape of the domain's `PaperFacts`.
 * Part of every statement that decides or shows what somebody may do.
 */
export const FACTS = `json_build_object(
  ${PAPER},
  'chiefOfficerPost', (select json_build_object('id', o.id, 'title', o.title) from post o where o.id = p.chief_officer_post_id),
  'chiefOfficer', (
    select json_build_object('id', h.holder, 'line', ${lineOf('h.holder')})
    from post_holder(p.chief_officer_post_id, $2::date) h(holder) where h.holder is not null),
  'route', p.route,
  'frontSheet', case when p.state in ('commissioned', 'drafting', 'returned') then json_build_object(
    'lines', ${WRITTEN_LINES}, 'values', p.front_sheet) end,
  'edition', (
    select json_build_object('id', e.id, 'hash', e.hash, 'number', json_build_object('major', e.major, 'minor', e.minor))
    from edition e where e.id = p.edition_id),
  'contributorIds', (
    select coalesce(json_agg(distinct w.person_id), '[]') from (
      select sw.person_id from section_writer sw join section s on s.id = sw.section_id where s.paper_id = p.id
      union
      select so.person_id from sign_off so join section s on s.id = so.section_id
      where s.paper_id = p.id and so.revoked_at is null
    ) w),
  'sections', (
    select coalesce(json_agg(json_build_object(${SECTION}) order by s.position), '[]')
    from section s left join section_document d on d.section_id = s.id
    where s.paper_id = p.id and s.kind = 'text'),
  'meeting', (
    select json_build_object('id', m.id, 'name', m.name, 'day', m.day, 'state', m.state, 'cutOff', m.cut_off)
    from meeting m where m.id = p.meeting_id),
  'agendaItem', (
    select json_build_object('id', i.id, 'number', i.number) from agenda_item i
    where i.paper_id = p.id and i.meeting_id = p.meeting_id and i.kind = 'paper' and not i.released),
  'lateAccepted', p.late_accepted_at is not null,
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

/** The facts of paper `p` around section `s` for person `$3`, in the shape of the domain's `AroundSection`. */
const AROUND = `json_build_object(
  ${PAPER},
  'chiefOfficerPost', json_build_object('id', p.chief_officer_post_id),
  'meeting', json_build_object('id', p.meeting_id),
  'sections', case when s.lead_id = $3 then json_build_array(json_build_object('lead', json_build_object('id', s.lead_id)))
    else (
      select coalesce(json_agg(json_build_object('lead', json_build_object('id', o.lead_id))), '[]')
      from section o where o.paper_id = p.id and o.lead_id = $3) end
)`;

/** As of when paper `p` is read, where its chain ends, and what person `$3` did under key `$4`. */
const DECIDING = `p.xmin::text as "asOf",
    coalesce((select json_build_object('seq', h.seq, 'hash', h.hash) from history_event h
      where h.subject = 'paper' and h.subject_id = p.id order by h.seq desc limit 1), '{"seq":0,"hash":""}') as head,
    (select json_build_object('act', r.act, 'subjectId', r.subject_id) from act_receipt r where r.person_id = $3 and r.key = $4) as done`;

const PAPER_TO_DECIDE: Statement = {
  name: 'paper-to-decide',
  text: `select ${FACTS} as facts, ${DECIDING} from paper p where p.id = $1`,
};

const SECTION_TO_DECIDE: Statement = {
  name: 'section-to-decide',
  text: `select ${AROUND} as facts, ${DECIDING}, json_build_object(${SECTION}) as section,
      ${LEAD_NAME} as "leadName", ${SIGN_OFFS} as "signOffs"
    from section s join paper p on p.id = s.paper_id left join section_document d on d.section_id = s.id
    where s.id = $1 and s.kind = 'text'`,
};

/** What a decision starts from: the facts, the end of the paper's chain, and the act already done under this key. */
export interface ToDecide<Facts extends AroundSection = PaperFacts> {
  readonly facts: Facts;
  /** Changes with every act on the paper and every text stored in it: what is decided holds only as of this. */
  readonly asOf: string;
  readonly head: ChainHead;
  readonly done: { readonly act: string; readonly subjectId: string } | null;
}

/** What a decision on one section starts from. */
export interface SectionToDecide extends ToDecide<AroundSection> {
  readonly section: SectionFact;
  readonly leadName: string | null;
  readonly signOffs: readonly SignOffView[];
}

/** A paper by its own id, or by that of one of its sections. */
export type PaperBy = { readonly paperId: string } | { readonly sectionId: string };

/** Locks a paper until the end of the unit of work. What is read after it, in another statement, stays as it is. */
export async function holdPaper(unit: UnitOfWork, by: PaperBy): Promise<void> {
  if ('paperId' in by) await unit.row(LOCK, [by.paperId]);
  else await unit.row(LOCK_BY_SECTION, [by.sectionId]);
}

/** Who presses a button, and the key of that press. */
export interface Pressed {
  readonly personId: string;
  readonly key: string;
}

/** What to decide on a paper from, as it is now; undefined when there is no such paper. */
export const paperToDecide = (
  from: Statements,
  paperId: string,
  today: string,
  { personId, key }: Pressed,
): Promise<ToDecide | undefined> =>
  from.row<ToDecide & Record<string, unknown>>(PAPER_TO_DECIDE, [paperId, today, personId, key]);

/** What to decide on a section of text from, as it is now; undefined when there is no such section. */
export const sectionToDecide = (
  from: Statements,
  sectionId: string,
  today: string,
  { personId, key }: Pressed,
): Promise<SectionToDecide | undefined> =>
  from.row<SectionToDecide & Record<string, unknown>>(SECTION_TO_DECIDE, [sectionId, today, personId, key]);

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

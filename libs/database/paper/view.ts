import type {
  Deadline,
  FrontSheetField,
  PaperFacts,
  PaperState,
  Period,
  WrittenOnPaper,
} from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { MEETING, type MeetingLight } from '../meeting/light.ts';
import { lineOf } from '../person/line.ts';
import { FACTS } from './facts.ts';

/** The parts of a paper's page that are left out unless asked for. */
export const PAPER_PARTS = ['threads', 'editions', 'approvals', 'history'] as const;

/** One of {@link PAPER_PARTS}. */
export type PaperPart = (typeof PAPER_PARTS)[number];

/** Somebody as they are referred to. */
export interface PersonRefRow {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

/** A section as the paper's page lists it; a group has neither lead nor state of its own. */
export interface SectionRowView {
  readonly id: string;
  readonly kind: 'text' | 'group';
  readonly level: number;
  readonly number: string;
  readonly heading: string;
  readonly lead: PersonRefRow | null;
  readonly since: string;
  readonly openThreads: number;
}

/** A thread with its comments, oldest first. */
export interface ThreadView {
  readonly id: string;
  readonly paperId: string;
  readonly sectionId: string | null;
  readonly place: string;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
  readonly comments: readonly {
    readonly id: string;
    readonly body: string;
    readonly at: string;
    readonly by: PersonRefRow;
  }[];
}

/** An edition as it is listed. */
export interface EditionView {
  readonly id: string;
  readonly number: string;
  readonly hash: string;
  readonly cutAt: string;
  readonly cutBy: string;
  readonly latest: boolean;
  /** An agenda was issued with it. */
  readonly issued: boolean;
}

/** A recorded approval; `standing`: not revoked, and of the latest edition's text. */
export interface ApprovalView {
  readonly id: string;
  readonly step: string;
  readonly outcome: 'approved' | 'not-presented';
  readonly line: string;
  readonly post: string | null;
  readonly day: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly edition: string;
  readonly hash: string;
  readonly reason: string | null;
  readonly authority: string | null;
  readonly standing: boolean;
  readonly revoked: boolean;
}

/** A stored event as it is read. */
export interface HistoryView {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly data: unknown;
  readonly hash: string;
}

/** Everything the page of one paper shows, in one row. */
export interface PaperView {
  readonly facts: PaperFacts;
  readonly marking: { readonly sensitive: boolean; readonly handling: string | null };
  readonly template: {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly kind: string;
    readonly version: number;
  };
  readonly period: Period;
  readonly author: PersonRefRow & { readonly collarNumber: string | null };
  readonly chiefOfficer: PersonRefRow | null;
  readonly follows: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly state: PaperState;
    readonly version: number;
  } | null;
  readonly deadlines: readonly Deadline[];
  readonly since: string;
  readonly lateReason: string | null;
  readonly meeting: MeetingLight;
  readonly authorActive: boolean;
  readonly organisation: { readonly name: string; readonly office: string };
  readonly frontSheetFields: readonly FrontSheetField[];
  /** What is filled in on the front sheet now. */
  readonly frontSheetValues: WrittenOnPaper['values'];
  readonly sectionsSigned: number;
  readonly sectionsTotal: number;
  readonly sections: readonly SectionRowView[];
  readonly latestEdition: EditionView | null;
  readonly latestApprovals: readonly ApprovalView[];
  readonly threads: readonly ThreadView[] | null;
  readonly editions: readonly EditionView[] | null;
  readonly approvals: readonly ApprovalView[] | null;
  readonly history: readonly HistoryView[] | null;
}

/** UTC text with milliseconds, the one form in which instants leave the database. */
const at = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const person = (id: string) =>
  `(select json_build_object('id', x.id, 'name', x.name, 'line', ${lineOf('x.id')}) from person x where x.id = ${id})`;

const EDITION = `json_build_object('id', e.id, 'number', e.major || '.' || e.minor, 'hash', e.hash, 'cutAt', ${at('e.cut_at')},
  'cutBy', person_line(e.cut_by, e.cut_at::date), 'latest', e.id = p.edition_id,
  'issued', exists (select from agenda_item i where i.edition_id = e.id))`;

const APPROVAL = `json_build_object('id', a.id, 'step', a.step, 'outcome', a.outcome, 'line', a.line, 'post', a.post,
  'day', a.decided_on, 'recordedAt', ${at('a.recorded_at')}, 'recordedBy', a.line,
  'edition', (select e.major || '.' || e.minor from edition e where e.id = a.edition_id), 'hash', a.hash,
  'reason', a.reason, 'authority', a.authority_line,
  'revoked', a.revoked_at is not null, 'standing', a.revoked_at is null and a.hash = (select e.hash from edition e where e.id = p.edition_id))`;

/** A thread `t` with its comments as JSON; people as of day `$2`. */
export const THREAD = `json_build_object('id', t.id, 'paperId', t.paper_id, 'sectionId', t.section_id,
  'place', coalesce((select trim(s.number || ' ' || s.heading) from section s where s.id = t.section_id), 'Paper'),
  'openedAt', ${at('t.opened_at')}, 'resolvedAt', ${at('t.resolved_at')},
  'resolvedBy', ${lineOf('t.resolved_by')},
  'comments', (select coalesce(json_agg(json_build_object('id', c.id, 'body', c.body, 'at', ${at('c.at')}, 'by', ${person('c.person_id')})
    order by c.at, c.id), '[]') from comment c where c.thread_id = t.id))`;

const VIEW: Statement = {
  name: 'paper-view',
  text: `select ${FACTS} as facts,
    (select json_build_object('sensitive', p.sensitive, 'handling', t.definition -> 'handling')
     from template t where t.id = p.template_id) as marking,
    (select json_build_object('id', t.id, 'key', t.key, 'name', t.definition ->> 'name', 'kind', t.definition ->> 'kind', 'version', t.version)
     from template t where t.id = p.template_id) as template,
    p.period, p.deadlines,
    (select json_build_object('id', x.id, 'name', x.name, 'line', ${lineOf('x.id')}, 'collarNumber', x.collar_number)
     from person x where x.id = p.author_id) as author,
    ${person('post_holder(p.chief_officer_post_id, $2::date)')} as "chiefOfficer",
    (select json_build_object('id', f.id, 'reference', f.reference, 'title', f.title, 'state', f.state, 'version', f.version)
     from paper f where f.id = p.follows_id) as follows,
    ${at('p.state_since')} as since, p.late_reason as "lateReason",
    (select ${MEETING} from meeting m where m.id = p.meeting_id) as meeting,
    (select x.disabled_at is null from person x where x.id = p.author_id) as "authorActive",
    (select json_build_object('name', o.name, 'office', o.office) from organisation o) as organisation,
    (select t.definition -> 'frontSheet' from template t where t.id = p.template_id) as "frontSheetFields",
    p.front_sheet as "frontSheetValues",
    p.sections_signed as "sectionsSigned", p.sections_total as "sectionsTotal",
    (select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'level', s.level, 'number', s.number,
        'heading', s.heading, 'lead', case when s.of_author then null else ${person('s.lead_id')} end,
        'since', ${at('s.state_since')},
        'openThreads', (select count(*) from comment_thread t where t.section_id = s.id and t.resolved_at is null))
      order by s.position), '[]') from section s where s.paper_id = p.id) as sections,
    (select ${EDITION} from edition e where e.id = p.edition_id) as "latestEdition",
    (select coalesce(json_agg(${APPROVAL} order by a.recorded_at), '[]') from approval a
      where a.paper_id = p.id and a.edition_id = p.edition_id and a.revoked_at is null) as "latestApprovals",
    case when 'threads' = any($3::text[]) then (select coalesce(json_agg(${THREAD} order by t.opened_at), '[]')
      from comment_thread t where t.paper_id = p.id) end as threads,
    case when 'editions' = any($3::text[]) then (select coalesce(json_agg(${EDITION} order by e.cut_at desc), '[]')
      from edition e where e.paper_id = p.id) end as editions,
    case when 'approvals' = any($3::text[]) then (select coalesce(json_agg(${APPROVAL} order by a.recorded_at desc), '[]')
      from approval a where a.paper_id = p.id) end as approvals,
    case when 'history' = any($3::text[]) then (select coalesce(json_agg(json_build_object('id', h.id, 'seq', h.seq,
        'at', ${at('h.at')}, 'by', h.actor_line, 'act', h.act, 'data', h.data, 'hash', h.hash) order by h.seq desc), '[]')
      from history_event h where h.subject = 'paper' and h.subject_id = p.id) end as history
  from paper p where p.id = $1`,
};

/** Everything the page of a paper shows, in one statement; undefined when there is no such paper. Rights are the caller's. */
export function paperView(
  from: Statements,
  paperId: string,
  today: string,
  parts: readonly PaperPart[],
): Promise<PaperView | undefined> {
  return from.row<PaperView>(VIEW, [paperId, today, parts]);
}

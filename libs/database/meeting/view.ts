import type {
  AgendaKind,
  BoardOutcome,
  Day,
  MeetingFacts,
  PaperResource,
  PaperState,
} from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import type { HistoryView, PersonRefRow } from '../paper/view.ts';
import { MEETING, type MeetingLight } from './light.ts';

/** A paper as a meeting refers to it. */
export interface MeetingPaper {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly version: number;
}

/** One item of an agenda as it is shown. */
export interface AgendaItemView {
  readonly id: string;
  readonly number: string;
  readonly position: number;
  readonly kind: AgendaKind;
  readonly title: string;
  readonly paper: MeetingPaper | null;
  /** What the right to read its paper depends on. */
  readonly resource: (Omit<PaperResource, 'kind' | 'boardMayRead'> & { readonly issued: boolean }) | null;
  readonly edition: string | null;
  readonly editionId: string | null;
  readonly owner: PersonRefRow | null;
  readonly reason: string | null;
  readonly due: Day | null;
  readonly outcome: BoardOutcome | null;
  readonly outcomeNote: string | null;
}

const PAPER = `json_build_object('id', p.id, 'reference', p.reference, 'title', p.title, 'state', p.state, 'version', p.version)`;

const ONE: Statement = {
  name: 'meeting',
  text: `select ${MEETING} as meeting from meeting m where m.id = $1`,
};

const AGENDA: Statement = {
  name: 'meeting-agenda',
  text: `select i.id, i.number, i.position, i.kind, i.title, i.reason, i.due, i.outcome, i.outcome_note as "outcomeNote",
      (select ${PAPER} from paper p where p.id = i.paper_id) as paper,
      (select json_build_object('authorId', p.author_id, 'chiefOfficerPostId', p.chief_officer_post_id,
        'issued', exists (select from agenda_item o where o.paper_id = p.id and o.edition_id is not null), 'leadIds',
        (select coalesce(json_agg(distinct s.lead_id), '[]') from section s where s.paper_id = p.id and s.lead_id is not null))
       from paper p where p.id = i.paper_id) as resource,
      coalesce(i.edition_id, (select p.edition_id from paper p where p.id = i.paper_id)) as "editionId",
      (select e.major || '.' || e.minor from edition e where e.id = coalesce(i.edition_id,
        (select p.edition_id from paper p where p.id = i.paper_id))) as edition,
      (select json_build_object('id', x.id, 'name', x.name, 'line', person_line(x.id, $2::date)) from person x where x.id = i.owner_id) as owner
    from agenda_item i where i.meeting_id = $1 order by i.position`,
};

const PLACEABLE: Statement = {
  name: 'meeting-placeable',
  text: `select p.id, p.reference, p.title, p.state, p.version from paper p
    where p.meeting_id = $1 and p.state in ('commissioned', 'drafting', 'returned', 'with-officer', 'with-body', 'approved')
      and not exists (select from agenda_item i where i.paper_id = p.id and i.meeting_id = p.meeting_id and not i.released)
    union
    select p.id, p.reference, p.title, p.state, p.version from paper p
    join agenda_item i on i.paper_id = p.id and i.meeting_id = p.meeting_id and i.kind = 'to-follow'
    where p.meeting_id = $1 and p.state = 'approved'
    order by 2`,
};

/** Meeting `m` as JSON in the shape of `MeetingFacts`: what acts on it are decided on. */
export const MEETING_FACTS = `json_build_object('id', m.id, 'name', m.name, 'day', m.day, 'state', m.state,
  'items', (select count(*) from agenda_item i where i.meeting_id = m.id),
  'unready', (select coalesce(json_agg(p.title), '[]') from agenda_item i join paper p on p.id = i.paper_id
    where i.meeting_id = m.id and i.kind = 'paper' and not i.released and p.state <> 'on-agenda'),
  'undecided', (select coalesce(json_agg(i.title), '[]') from agenda_item i
    where i.meeting_id = m.id and i.kind = 'paper' and not i.released and i.outcome is null))`;

const FACTS: Statement = {
  name: 'meeting-facts',
  text: `select ${MEETING_FACTS} as facts, m.version,
      (select r.act from act_receipt r where r.person_id = $2 and r.key = $3) as done,
      (select json_build_object('seq', h.seq, 'hash', h.hash) from history_event h
       where h.subject = 'meeting' and h.subject_id = m.id order by h.seq desc limit 1) as head
    from meeting m where m.id = $1`,
};

const LISTED: Statement = {
  name: 'meetings-of-kind',
  text: `select ${MEETING} as meeting from meeting m join board b on b.id = m.board_id where b.kind = $1 order by m.day`,
};

const HISTORY: Statement = {
  name: 'meeting-history',
  text: `select id, seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_line as by, act, data, hash
    from history_event where subject = 'meeting' and subject_id = $1 order by seq desc`,
};

/** What a decision on a meeting starts from. */
export interface MeetingToDecide {
  readonly facts: MeetingFacts;
  readonly version: number;
  readonly done: string | null;
  readonly head: { readonly seq: number; readonly hash: string } | null;
}

/** One meeting; undefined when there is none. */
export async function meetingLight(from: Statements, id: string): Promise<MeetingLight | undefined> {
  return (await from.row<{ meeting: MeetingLight }>(ONE, [id]))?.meeting;
}

/** The agenda of a meeting in its order. */
export const meetingAgenda = (from: Statements, id: string, today: string): Promise<AgendaItemView[]> =>
  from.rows<AgendaItemView & Record<string, unknown>>(AGENDA, [id, today]);

/** The papers of a meeting that are not on its agenda, and those to follow that are approved by now. */
export const placeablePapers = (from: Statements, id: string): Promise<MeetingPaper[]> =>
  from.rows<MeetingPaper & Record<string, unknown>>(PLACEABLE, [id]);

/** The facts of a meeting, its version, its last event, and the act already done under this key. */
export const meetingToDecide = (
  from: Statements,
  id: string,
  receipt: { readonly personId: string; readonly key: string },
): Promise<MeetingToDecide | undefined> =>
  from.row<MeetingToDecide & Record<string, unknown>>(FACTS, [id, receipt.personId, receipt.key]);

/** The meetings of all boards, or of all COGs, by day. */
export async function meetingsOfKind(from: Statements, kind: 'board' | 'cog'): Promise<MeetingLight[]> {
  return (await from.rows<{ meeting: MeetingLight }>(LISTED, [kind])).map(({ meeting }) => meeting);
}

/** What happened to a meeting, newest first. */
export const meetingHistory = (from: Statements, id: string): Promise<HistoryView[]> =>
  from.rows<HistoryView & Record<string, unknown>>(HISTORY, [id]);

import type { Deadline, MeetingFacts, PaperState } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { MEETING, type MeetingLight } from '../meeting/light.ts';
import { MEETING_FACTS } from '../meeting/view.ts';
import type { PersonRefRow } from '../paper/view.ts';
import { lineOf } from '../person/line.ts';

/** One paper of a meeting, as far as its readiness goes. */
export interface ReadinessPaper {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly version: number;
  readonly author: PersonRefRow & { readonly active: boolean };
  readonly chiefOfficer: string | null;
  readonly unsignedLeads: readonly string[];
  readonly sectionsSigned: number;
  readonly sectionsTotal: number;
  readonly openComments: number;
  readonly since: string;
  readonly deadlines: readonly Deadline[];
  readonly agendaNumber: string | null;
  readonly lateAccepted: boolean;
  readonly notPresented: boolean;
}

/** A meeting with every paper commissioned for it. */
export interface ReadinessView {
  readonly meeting: MeetingLight;
  /** The same meeting, as acts on it are decided on. */
  readonly facts: MeetingFacts;
  readonly papers: readonly ReadinessPaper[];
}

const READINESS: Statement = {
  name: 'readiness',
  text: `with waited_for as materialized (
      select distinct s.paper_id, s.lead_id from paper p join section s on s.paper_id = p.id
      where p.meeting_id = $1 and p.state = 'drafting' and s.lead_id is not null and not s.of_author
        and s.state in ('not-started', 'drafting', 'returned')
    ), leads as materialized (
      select w.id, ${lineOf('w.id')} as line from (select distinct lead_id as id from waited_for) w
    ), unsigned as materialized (
      select w.paper_id, json_agg(l.line order by l.line collate "C") as lines
      from waited_for w join leads l on l.id = w.lead_id group by w.paper_id
    )
    select ${MEETING} as meeting, ${MEETING_FACTS} as facts, (
      select coalesce(json_agg(json_build_object(
        'id', p.id, 'reference', p.reference, 'title', p.title, 'state', p.state, 'version', p.version,
        'author', json_build_object('id', x.id, 'name', x.name, 'line', ${lineOf('x.id')}, 'active', x.disabled_at is null),
        'chiefOfficer', case when p.state = 'with-officer' then ${lineOf('post_holder(p.chief_officer_post_id, $2::date)')} end,
        'unsignedLeads', coalesce((select u.lines from unsigned u where u.paper_id = p.id), '[]'),
        'sectionsSigned', p.sections_signed, 'sectionsTotal', p.sections_total, 'openComments', p.open_threads,
        'since', to_char(p.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'deadlines', p.deadlines,
        'agendaNumber', (select i.number from agenda_item i
          where i.paper_id = p.id and i.meeting_id = m.id and not i.released limit 1),
        'lateAccepted', p.late_accepted_at is not null,
        'notPresented', exists (select from approval a
          where a.paper_id = p.id and a.outcome = 'not-presented' and a.noted_at is null and a.revoked_at is null))
        order by p.made_at, p.id), '[]')
      from paper p join person x on x.id = p.author_id where p.meeting_id = m.id) as papers
    from meeting m where m.id = $1`,
};

/** A meeting and how far its papers are, in one statement; undefined when there is no such meeting. */
export const readinessView = (
  from: Statements,
  meetingId: string,
  today: string,
): Promise<ReadinessView | undefined> =>
  from.row<ReadinessView & Record<string, unknown>>(READINESS, [meetingId, today]);

import type { Deadline, PaperState } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { MEETING, type MeetingLight } from '../meeting/light.ts';
import type { PersonRefRow } from '../paper/view.ts';

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
  readonly papers: readonly ReadinessPaper[];
}

const READINESS: Statement = {
  name: 'readiness',
  text: `select ${MEETING} as meeting, (
      select coalesce(json_agg(json_build_object(
        'id', p.id, 'reference', p.reference, 'title', p.title, 'state', p.state, 'version', p.version,
        'author', json_build_object('id', x.id, 'name', x.name, 'line', person_line(x.id, $2::date), 'active', x.disabled_at is null),
        'chiefOfficer', case when p.state = 'with-officer'
          then person_line(post_holder(p.chief_officer_post_id, $2::date), $2::date) end,
        'unsignedLeads', case when p.state = 'drafting' then (
          select coalesce(json_agg(distinct person_line(s.lead_id, $2::date)), '[]') from section s
          where s.paper_id = p.id and not s.of_author and s.state in ('not-started', 'drafting', 'returned')) else '[]' end,
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

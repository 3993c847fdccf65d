import type { CogOutcome, Deadline, PaperFacts } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { MEETING, type MeetingLight } from '../meeting/light.ts';
import { FACTS } from '../paper/facts.ts';
import type { PersonRefRow } from '../paper/view.ts';

/** A paper that waits for COG. */
export interface CogPaperRow {
  readonly facts: PaperFacts;
  readonly deadlines: readonly Deadline[];
  readonly author: PersonRefRow;
  readonly approvedBy: string | null;
  readonly openComments: number;
}

/** Something COG decided, or was not asked. */
export interface CogDecisionRow {
  readonly paper: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly state: PaperFacts['state'];
    readonly version: number;
  };
  readonly data: { readonly outcome: CogOutcome };
  readonly by: string;
  readonly at: string;
  readonly noted: boolean;
}

/** The session of one COG meeting. */
export interface CogSessionView {
  readonly meeting: MeetingLight;
  readonly decided: readonly CogDecisionRow[];
  readonly notPresented: readonly CogDecisionRow[];
  readonly chiefOfficers: readonly PersonRefRow[];
}

const DECISION = `json_build_object('by', h.actor_line, 'data', h.data,
  'at', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'paper', json_build_object('id', p.id, 'reference', p.reference, 'title', p.title, 'state', p.state, 'version', p.version),
  'noted', not exists (select from approval a where a.paper_id = p.id and a.outcome = 'not-presented'
    and a.noted_at is null and a.revoked_at is null))`;

const SESSION: Statement = {
  name: 'cog-session',
  text: `select ${MEETING} as meeting,
      (select coalesce(json_agg(${DECISION} order by h.at desc), '[]') from history_event h join paper p on p.id = h.subject_id
       where h.act = 'recordCogOutcome' and h.data ->> 'day' = m.day::text) as decided,
      (select coalesce(json_agg(${DECISION} order by h.at desc), '[]') from history_event h join paper p on p.id = h.subject_id
       where h.act = 'recordCogOutcome' and h.data ->> 'outcome' = 'not-presented') as "notPresented",
      (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'line', person_line(x.id, $2::date)) order by x.name), '[]')
       from person x join role_grant r on r.person_id = x.id and r.role = 'chief-officer' where x.disabled_at is null) as "chiefOfficers"
    from meeting m join board b on b.id = m.board_id and b.kind = 'cog' where m.id = $1`,
};

const DUE: Statement = {
  name: 'cog-due',
  text: `select ${FACTS} as facts, p.deadlines, p.open_threads as "openComments",
      (select json_build_object('id', x.id, 'name', x.name, 'line', person_line(x.id, $2::date)) from person x where x.id = p.author_id) as author,
      (select a.line from approval a where a.edition_id = p.edition_id and a.revoked_at is null and a.outcome = 'approved'
       order by a.recorded_at desc limit 1) as "approvedBy"
    from paper p where p.state = 'with-body' and $1 order by p.state_since limit 200`,
};

/** One COG meeting with what it decided; undefined when there is no such meeting. */
export const cogSession = (
  from: Statements,
  meetingId: string,
  today: string,
): Promise<CogSessionView | undefined> =>
  from.row<CogSessionView & Record<string, unknown>>(SESSION, [meetingId, today]);

/** Every paper that waits for COG now, longest first. */
export const papersAtCog = (from: Statements, today: string): Promise<CogPaperRow[]> =>
  from.rows<CogPaperRow & Record<string, unknown>>(DUE, [true, today]);

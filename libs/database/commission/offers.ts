import type { Day, PaperState, Period } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { MEETING, type MeetingLight } from '../meeting/light.ts';

/** An earlier paper as far as the next one starts from it; leads are still in use and stand by section key. */
export interface EarlierCommission {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: PaperState;
  readonly version: number;
  readonly templateKey: string;
  readonly meetingDay: Day;
  readonly period: Period;
  readonly authorId: string;
  readonly postId: string;
  readonly leads: Readonly<Record<string, string>>;
}

const EARLIER: Statement = {
  name: 'commission-earlier',
  text: `select p.id, p.reference, p.title, p.state, p.version, p.period, p.author_id as "authorId",
      p.chief_officer_post_id as "postId", t.key as "templateKey", m.day::text as "meetingDay",
      (select coalesce(jsonb_object_agg(s.key, coalesce(s.lead_id, p.author_id)), '{}') from section s
       join person x on x.id = coalesce(s.lead_id, p.author_id) and x.disabled_at is null
       where s.paper_id = p.id and s.kind = 'text') as leads
    from paper p join template t on t.id = p.template_id join meeting m on m.id = p.meeting_id where p.id = $1`,
};

const OPEN_MEETINGS: Statement = {
  name: 'commission-meetings',
  text: `select ${MEETING} as meeting from meeting m join board b on b.id = m.board_id and b.kind = 'board'
    where m.state = any($1) and m.day >= $2 order by m.day, m.id`,
};

const COG_DAYS: Statement = {
  name: 'commission-cog-days',
  text: `select m.day::text as day from meeting m join board b on b.id = m.board_id and b.kind = 'cog'
    where m.state <> 'cancelled' and m.day < $1 and m.day > $1::date - 120 order by m.day`,
};

/** The paper that a new one follows; undefined when there is none with this id. */
export const earlierCommission = (
  from: Statements,
  paperId: string,
): Promise<EarlierCommission | undefined> =>
  from.row<EarlierCommission & Record<string, unknown>>(EARLIER, [paperId]);

/** The boards' meetings in one of these states that are not past, by day. */
export async function meetingsTakingPapers(
  from: Statements,
  states: readonly string[],
  today: Day,
): Promise<MeetingLight[]> {
  const rows = await from.rows<{ meeting: MeetingLight }>(OPEN_MEETINGS, [states, today]);
  return rows.map(({ meeting }) => meeting);
}

/** The days on which COG meets in the four months before a board's meeting. */
export async function cogDaysBefore(from: Statements, meeting: Day): Promise<Day[]> {
  return (await from.rows<{ day: Day }>(COG_DAYS, [meeting])).map(({ day }) => day);
}

import type { Statement, Statements } from '../database.ts';

/** A notice as its person reads it. */
export interface NoticeView {
  readonly id: string;
  readonly text: string;
  readonly place: string;
  readonly paperId: string | null;
  readonly sectionId: string | null;
  readonly meetingId: string | null;
  readonly asks: boolean;
  readonly at: string;
  readonly by: string;
  readonly read: boolean;
}

const LIST: Statement = {
  name: 'notices',
  text: `select n.id, n.text, n.place, n.paper_id as "paperId", n.section_id as "sectionId", n.meeting_id as "meetingId",
      n.asks, to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, h.actor_line as by,
      n.read_at is not null as read
    from notice n join history_event h on h.id = n.event_id
    where n.person_id = $1 and ($3::uuid is null or (n.at, n.id) < (select at, id from notice where id = $3 and person_id = $1))
    order by n.at desc, n.id desc limit $2`,
};

const READ: Statement = {
  name: 'notice-read',
  text: 'update notice set read_at = $3 where person_id = $1 and ($2::uuid is null or id = $2) and read_at is null',
};

/** A person's notices, newest first, those after the given one. */
export const noticesOf = (
  from: Statements,
  personId: string,
  first: number,
  after: string | null,
): Promise<NoticeView[]> => from.rows<NoticeView & Record<string, unknown>>(LIST, [personId, first, after]);

/** Marks one of a person's notices as read, or all of them when none is named. */
export async function markRead(
  from: Statements,
  personId: string,
  id: string | null,
  at: string,
): Promise<void> {
  await from.rows(READ, [personId, id, at]);
}

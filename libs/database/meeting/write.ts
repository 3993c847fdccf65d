import type { AgendaPlace, Day, Deadline, MeetingState } from '@countersign/domain';
import type { Statement, UnitOfWork } from '../database.ts';

const statement = (name: string, text: string): Statement => ({ name, text });

const INSERT = statement(
  'meeting-insert',
  `insert into meeting (id, board_id, programme_id, name, day, starts_at, place, deadlines, cut_off)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

const CHANGE = statement(
  'meeting-change',
  `with before as (select deadlines from meeting where id = $1), changed as (
     update meeting set name = $2, day = $3, starts_at = $4, place = $5, deadlines = $6, cut_off = $7 where id = $1
   ), papers as (
     update paper set deadlines = $6 where meeting_id = $1 returning id
   )
   update section s set due = $8 from papers p, before b
   where s.paper_id = p.id and s.due = (
     select (d ->> 'due')::date from jsonb_array_elements(b.deadlines) d where d ->> 'key' = 'contributions')`,
);

const STATE = statement(
  'meeting-state',
  `update meeting set state = $2, issued_at = case when $2 = 'issued' then $3 else issued_at end where id = $1`,
);

const COUNT = statement('meeting-count', 'update meeting set version = version + 1 where id = $1');

const ITEM = statement(
  'agenda-insert',
  `insert into agenda_item (meeting_id, position, number, kind, title, paper_id, owner_id, reason, due)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

const REMOVE = statement('agenda-remove', 'delete from agenda_item where id = $2 and meeting_id = $1');

const ORDER = statement(
  'agenda-order',
  `update agenda_item i set position = o.position, number = o.number
   from jsonb_to_recordset($2::jsonb) o(id uuid, position integer, number text) where i.meeting_id = $1 and i.id = o.id`,
);

const PAPERS_IN = statement(
  'meeting-papers-in',
  'select id from paper where meeting_id = $1 and state = any($2) order by id',
);

const NEXT_OPEN = statement(
  'meeting-next-open',
  `select m.id from meeting m join meeting c on c.board_id = m.board_id and c.id = $1
   where m.day > c.day and m.state in ('planned', 'open') and m.cut_off >= $2 order by m.day limit 1`,
);

/** A meeting as it is planned or changed. */
export interface PlannedMeeting {
  readonly name: string;
  readonly day: Day;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly deadlines: readonly Deadline[];
}

/** A new item of an agenda. */
export interface NewItem {
  readonly position: number;
  readonly number: string;
  readonly kind: 'verbal' | 'to-follow';
  readonly title: string;
  readonly paperId: string | null;
  readonly ownerId: string | null;
  readonly reason: string | null;
  readonly due: Day | null;
}

const dueOf = (deadlines: readonly Deadline[], key: Deadline['key'], day: Day) =>
  deadlines.find((deadline) => deadline.key === key)?.due ?? day;

/** What is written about meetings and agendas; the caller holds the lock of the meeting. */
export const meetingWrites = {
  async plan(
    unit: UnitOfWork,
    id: string,
    boardId: string,
    programmeId: string | null,
    plan: PlannedMeeting,
  ) {
    const { name, day, startsAt, place, deadlines } = plan;
    const cutOff = dueOf(deadlines, 'cut-off', day);
    await unit.rows(INSERT, [
      id,
      boardId,
      programmeId,
      name,
      day,
      startsAt,
      place,
      JSON.stringify(deadlines),
      cutOff,
    ]);
  },
  /** Deadlines move with the meeting, for its papers too, and for sections whose own was not changed by hand. */
  async change(unit: UnitOfWork, id: string, { name, day, startsAt, place, deadlines }: PlannedMeeting) {
    const values = [dueOf(deadlines, 'cut-off', day), dueOf(deadlines, 'contributions', day)];
    await unit.rows(CHANGE, [id, name, day, startsAt, place, JSON.stringify(deadlines), ...values]);
  },
  async state(unit: UnitOfWork, id: string, state: MeetingState, at: string) {
    await unit.rows(STATE, [id, state, at]);
  },
  async count(unit: UnitOfWork, id: string) {
    await unit.rows(COUNT, [id]);
  },
  async addItem(unit: UnitOfWork, meetingId: string, item: NewItem) {
    const { position, number, kind, title, paperId, ownerId, reason, due } = item;
    await unit.rows(ITEM, [meetingId, position, number, kind, title, paperId, ownerId, reason, due]);
  },
  async removeItem(unit: UnitOfWork, meetingId: string, itemId: string) {
    await unit.rows(REMOVE, [meetingId, itemId]);
  },
  async order(unit: UnitOfWork, meetingId: string, places: readonly AgendaPlace[]) {
    await unit.rows(ORDER, [meetingId, JSON.stringify(places)]);
  },
  async papersIn(unit: UnitOfWork, meetingId: string, states: readonly string[]): Promise<readonly string[]> {
    return (await unit.rows<{ id: string }>(PAPERS_IN, [meetingId, states])).map(({ id }) => id);
  },
  /** The next meeting of the same board that still takes papers on `today`. */
  async nextOpen(unit: UnitOfWork, meetingId: string, today: Day): Promise<string | undefined> {
    return (await unit.row<{ id: string }>(NEXT_OPEN, [meetingId, today]))?.id;
  },
};

import type { MeetingFacts } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';
import { MEETING, type MeetingLight } from '../meeting/light.ts';
import { MEETING_FACTS } from '../meeting/view.ts';

/** A board, or the Chief Officers' group. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'board' | 'cog';
}

/** A year of meetings of one board. */
export interface ProgrammeRow {
  readonly id: string;
  readonly boardId: string;
  readonly name: string;
  readonly year: number;
}

/** A meeting as it is listed, with what acts on it are decided on. */
export interface ListedMeeting {
  readonly meeting: MeetingLight;
  readonly facts: MeetingFacts;
}

const BOARDS: Statement = {
  name: 'boards',
  text: `select id, name, short_name as "shortName", kind from board order by kind, name`,
};

const PROGRAMMES: Statement = {
  name: 'programmes',
  text: `select id, board_id as "boardId", name, year from programme order by year desc, name`,
};

const MEETINGS: Statement = {
  name: 'meetings',
  text: `select ${MEETING} as meeting, ${MEETING_FACTS} as facts from meeting m order by m.day, m.id`,
};

const BOARD_NAMED: Statement = {
  name: 'board-named',
  text: `select exists (select from board where lower(name) = lower($1) and ($2::uuid is null or id <> $2)) as found`,
};

const PROGRAMME_NAMED: Statement = {
  name: 'programme-named',
  text: `select exists (select from programme where board_id = $1 and lower(name) = lower($2) and year = $3) as found`,
};

/** Every board by name, boards before COG. */
export const readBoards = (from: Statements): Promise<BoardRow[]> =>
  from.rows<BoardRow & Record<string, unknown>>(BOARDS);

/** Every programme, the latest year first. */
export const readProgrammes = (from: Statements): Promise<ProgrammeRow[]> =>
  from.rows<ProgrammeRow & Record<string, unknown>>(PROGRAMMES);

/** Every meeting by day. */
export const readMeetings = (from: Statements): Promise<ListedMeeting[]> =>
  from.rows<ListedMeeting & Record<string, unknown>>(MEETINGS);

/** Whether a board other than `exceptId` has this name. */
export const isBoardNamed = (from: Statements, name: string, exceptId: string | null): Promise<boolean> =>
  found(from, BOARD_NAMED, [name, exceptId]);

/** Whether the board has a programme of this name in this year. */
export const isProgrammeNamed = (
  from: Statements,
  boardId: string,
  { name, year }: { readonly name: string; readonly year: number },
): Promise<boolean> => found(from, PROGRAMME_NAMED, [boardId, name, year]);

async function found(from: Statements, statement: Statement, values: readonly unknown[]): Promise<boolean> {
  return (await from.row<{ found: boolean }>(statement, values))?.found ?? false;
}

import {
  append,
  Database,
  meetingWrites,
  type PlannedMeeting,
  storeReceipt,
  type UnitOfWork,
} from '@countersign/database';
import {
  can,
  type Day,
  deadlinesFor,
  formatDay,
  quarterlyBoardDeadlines,
  type Reason,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { BankHolidays } from '../calendar/bank-holidays.ts';
import type { Outcome } from '../paper/outcome.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Ids } from '../platform/ids.ts';
import { Live } from '../platform/live.ts';

/** What somebody types to plan or change a meeting. */
export interface MeetingPlan {
  readonly name: string;
  readonly day: Day;
  readonly startsAt: string | null;
  readonly place: string | null;
}

/** Plans meetings and counts their deadlines back, around bank holidays and the days on which COG meets. */
@Injectable()
export class Planning {
  constructor(
    private readonly database: Database,
    private readonly holidays: BankHolidays,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly live: Live,
  ) {}

  /** A plan with its deadlines; a COG meeting has none but its own day. */
  async withDeadlines(unit: UnitOfWork, plan: MeetingPlan, kind: 'board' | 'cog'): Promise<PlannedMeeting> {
    if (kind === 'cog') return { ...plan, deadlines: [] };
    const cogDays = (await unit.rows<{ day: Day }>(COG_DAYS, [plan.day])).map(({ day }) => day);
    return {
      ...plan,
      deadlines: deadlinesFor(plan.day, quarterlyBoardDeadlines, this.holidays.around(plan.day), cogDays),
    };
  }

  /** Plans a new meeting of a board, or of COG. */
  async plan(
    who: SignedIn,
    key: string,
    of: { readonly boardId: string; readonly programmeId: string | null },
    plan: MeetingPlan,
  ): Promise<Outcome> {
    const now = this.clock.now();
    return this.database.inUnitOfWork(async (unit) => {
      const personId = who.actor.personId;
      const done = await unit.row<{ subject_id: string }>(RECEIPT, [personId, key]);
      if (done) return { done: true, id: done.subject_id };
      const board = await unit.row<{ kind: 'board' | 'cog'; programmed: boolean }>(BOARD, [
        of.boardId,
        of.programmeId,
      ]);
      const reasons = [
        ...(can(who.actor, 'manageBoards', { kind: 'organisation' }) ? [] : [notYours]),
        ...(board ? [] : [{ code: 'board-unknown', text: 'Choose a board.' }]),
        ...(board && !board.programmed ? [otherProgramme] : []),
        ...planReasons(plan, now.today),
      ];
      if (reasons.length > 0 || !board) return { done: false, reasons };
      const id = this.ids.next();
      await meetingWrites.plan(
        unit,
        id,
        of.boardId,
        of.programmeId,
        await this.withDeadlines(unit, plan, board.kind),
      );
      const chain = { subject: 'meeting', subjectId: id, head: { seq: 0, hash: '' } } as const;
      const meeting = `${plan.name} on ${formatDay(plan.day)}`;
      await append(unit, chain, { act: 'planMeeting', data: { meeting } }, who.actor, now.instant, sha256);
      await storeReceipt(unit, { personId, key, act: 'planMeeting', subjectId: id, at: now.instant });
      await this.live.notifyOn(unit, `meeting:${id}`);
      return { done: true, id };
    });
  }
}

/** Every reason why a plan will not do. */
export function planReasons(plan: MeetingPlan, today: Day): readonly Reason[] {
  return [
    ...(plan.name.trim() ? [] : [{ code: 'name-missing', text: 'Give the meeting a name.' }]),
    ...(plan.day >= today ? [] : [{ code: 'day-past', text: 'Choose today or a later day.' }]),
    ...(plan.startsAt === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(plan.startsAt)
      ? []
      : [{ code: 'time-wrong', text: 'Write the time as 10:00.' }]),
  ];
}

const notYours: Reason = { code: 'not-yours', text: 'Meetings are planned by governance staff.' };

const otherProgramme: Reason = { code: 'programme-unknown', text: 'Choose a programme of this board.' };

const COG_DAYS = {
  name: 'cog-days',
  text: `select m.day from meeting m join board b on b.id = m.board_id
    where b.kind = 'cog' and m.state <> 'cancelled' and m.day <= $1 order by m.day`,
};

const BOARD = {
  name: 'board-to-plan-for',
  text: `select kind, $2::uuid is null or exists (select from programme p where p.id = $2 and p.board_id = b.id) as programmed
    from board b where b.id = $1`,
};

const RECEIPT = {
  name: 'plan-receipt',
  text: "select subject_id from act_receipt where person_id = $1 and key = $2 and act = 'planMeeting'",
};

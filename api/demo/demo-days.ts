import { addDays, addWorkingDays, type Day, type Holidays, isWorkingDay, weekday } from '@countersign/domain';

const WEDNESDAY = 3;
const QUARTER = 91;

/** The days of the demo, all counted from its first day, so that it is always alive. */
export class DemoDays {
  readonly lastBoard: Day;
  /** The board that is prepared for; what its leads owe was due two working days ago. */
  readonly thisBoard: Day;
  readonly nextBoard: Day;
  /** A board called for one urgent matter; its agenda is out. */
  readonly extraBoard: Day;
  readonly cog: readonly Day[];

  constructor(
    readonly first: Day,
    private readonly holidays: Holidays,
  ) {
    this.thisBoard = this.boardNear(this.ahead(23), -1);
    this.lastBoard = this.boardNear(addDays(this.thisBoard, -QUARTER), 1);
    this.nextBoard = this.boardNear(addDays(this.thisBoard, QUARTER), 1);
    this.extraBoard = this.ahead(5);
    this.cog = this.wednesdays(addDays(this.lastBoard, -49), addDays(this.nextBoard, -14));
  }

  /** The `count`th working day before the first day. */
  back(count: number): Day {
    return addWorkingDays(this.first, -count, this.holidays);
  }

  /** The `count`th working day after the first day. */
  ahead(count: number): Day {
    return addWorkingDays(this.first, count, this.holidays);
  }

  /** The `count`th working day before `day`. */
  before(day: Day, count: number): Day {
    return addWorkingDays(day, -count, this.holidays);
  }

  /** The `count`th working day after `day`. */
  after(day: Day, count: number): Day {
    return addWorkingDays(day, count, this.holidays);
  }

  /** COG's last meeting on or before `day`. */
  cogBy(day: Day): Day {
    const last = this.cog.filter((each) => each <= day).at(-1);
    if (!last) throw new Error(`COG did not meet by ${day}.`);
    return last;
  }

  private boardNear(day: Day, step: 1 | -1): Day {
    let board = day;
    while (!isWorkingDay(board, this.holidays) || atChristmas(board)) board = addDays(board, step);
    return board;
  }

  private wednesdays(from: Day, to: Day): readonly Day[] {
    const days: Day[] = [];
    for (let day = addDays(from, (WEDNESDAY + 7 - weekday(from)) % 7); day <= to; day = addDays(day, 7))
      if (isWorkingDay(day, this.holidays)) days.push(day);
    return days;
  }
}

const atChristmas = (day: Day) => day.slice(5) >= '12-23' || day.slice(5) <= '01-03';

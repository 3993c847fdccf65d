import { type Database, installTemplates, type Statement } from '@countersign/database';
import { londonDay, type Moment, periodOf, STANDARD_TEMPLATES, yearOf } from '@countersign/domain';
import { hash } from '@node-rs/argon2';
import { BankHolidays } from '../calendar/bank-holidays.ts';
import type { Live } from '../platform/live.ts';
import { DEMO_PASSWORD, demoEmail } from './cast/people.ts';
import { storeOrganisation } from './cast/store-organisation.ts';
import { DemoClock } from './demo-clock.ts';
import { DemoDays } from './demo-days.ts';
import { Desk } from './desk.ts';
import { Diary } from './diary.ts';
import { FiguresDesk } from './figures/figures-desk.ts';
import { preparePlay } from './play.ts';
import { tellExtraBoardPapers } from './stories/extra-board.ts';
import { tellFigures } from './stories/figures.ts';
import { tellHalfYear } from './stories/half-year.ts';
import { tellLastBoardPapers } from './stories/last-board.ts';
import { tellMeetings } from './stories/meetings.ts';
import { tellQuestionPaper } from './stories/question-paper.ts';
import { tellThisBoardPapers } from './stories/this-board.ts';

/** What the demo is made with: the application's own database and announcements, and the moment of the first start. */
export interface Seeding {
  readonly database: Database;
  readonly live: Live;
  readonly now: Moment;
}

const ADMINISTRATOR = demoEmail('Steven Crouch');

const FOUND: Statement = {
  name: 'demo-found',
  text: `select exists (select from organisation) as organised,
      (select o.made_at from organisation o where exists (select from person where email = $1)) as begun,
      exists (select from notice where read_at is not null) as finished`,
};

const READ_NOTICES: Statement = {
  name: 'demo-read-notices',
  text: `update notice set read_at = at + interval '50 minutes' where read_at is null and at < $1::timestamptz - interval '4 days'`,
};

/**
 * Makes the demo organisation in a database that has none: people, meetings and papers in every state, all of it done by
 * the product's own services at its own time in the past. Finishes a seed that was interrupted; leaves every other
 * database as it is. Answers whether it did anything.
 */
export async function seedDemo({ database, live, now }: Seeding): Promise<boolean> {
  const found = await database.row<{ organised: boolean; begun: Date | null; finished: boolean }>(FOUND, [
    ADMINISTRATOR,
  ]);
  if (!found || found.finished || (found.organised && !found.begun)) return false;
  const begun = found.begun?.toISOString() ?? now.instant;
  const today = londonDay(begun);
  await installTemplates(database, STANDARD_TEMPLATES);

  const holidays = new BankHolidays();
  const clock = new DemoClock();
  const days = new DemoDays(today, holidays.around(today));
  const year = yearOf(periodOf('year', 'financial', days.thisBoard));
  await storeOrganisation(database, { day: today, instant: begun, year }, await hash(DEMO_PASSWORD));

  const desk = new Desk(database, clock, live, holidays);
  const diary = new Diary();
  const play = await preparePlay(database, today, { desk, diary, days });
  tellMeetings(play);
  tellLastBoardPapers(play);
  tellExtraBoardPapers(play);
  tellThisBoardPapers(play);
  tellHalfYear(play);
  tellQuestionPaper(play);
  tellFigures(play, new FiguresDesk(database, clock, live));
  await diary.live(clock);
  await database.rows(READ_NOTICES, [begun]);
  return true;
}

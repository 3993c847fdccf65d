import { applicationSource, Database, latestTemplates } from '@countersign/database';
import { londonDay } from '@countersign/domain';
import { migrationSource } from '@countersign/migrations';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { BankHolidays } from '../calendar/bank-holidays.ts';
import { signInThen } from '../demo/cast/sign-in.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { Clock } from '../platform/clock.ts';
import { Ids } from '../platform/ids.ts';
import { Listener } from '../platform/live/listener.ts';
import { Live } from '../platform/live.ts';
import { readSettings } from '../platform/read-settings.ts';
import { CommissionForms } from './commission-form.ts';
import { type CommissionAsked, Commissions } from './commissions.ts';

const instant = '2026-11-21T09:00:00.000Z';
const now = { instant, today: londonDay(instant) };

class StoppedClock extends Clock {
  override now() {
    return now;
  }
}

let database: Database;
let commissions: Commissions;
let forms: CommissionForms;

beforeAll(async () => {
  const name = `commission_${process.pid}`;
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  const server = new pg.Client(url.href);
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  url.pathname = `/${name}`;
  const migrations = migrationSource(url.href);
  await migrations.initialize();
  await migrations.runMigrations();
  await migrations.destroy();
  database = new Database(await applicationSource(url.href).initialize());
  const live = new Live(new Listener(readSettings({ DATABASE_URL: url.href })));
  await seedDemo({ database, live, now });
  const clock = new StoppedClock();
  commissions = new Commissions(database, clock, live, new Ids(), new BankHolidays());
  forms = new CommissionForms(database, clock, commissions);
}, 60_000);

afterAll(() => database.source.destroy());

const as = (name: string) => signInThen(database, `${name}@wealdshire.example`, now);
const rows = async (text: string, values: readonly unknown[] = []) =>
  database.rows<{ id: string; n: number }>(
    { name: `spec-${text.length}-${text.slice(7, 30)}`, text },
    values,
  );

/** Last half-year's report, as the commission screen would send it for the next. */
async function nextHalfYear(key: string): Promise<CommissionAsked> {
  const [earlier] = await rows(
    "select id, 0 as n from paper where title like 'Crime Prevention%' and state = 'drafting'",
  );
  const form = await forms.form({ fromPaperId: earlier?.id ?? '' });
  if (!form?.follows || !form.authorId || !form.chiefOfficerPostId)
    throw new Error('The form is not filled in.');
  return {
    key,
    templateId: form.template.id,
    fromPaperId: form.follows.id,
    meetingId: form.meetingId,
    title: form.title,
    periodStart: form.period.start,
    authorId: form.authorId,
    chiefOfficerPostId: form.chiefOfficerPostId,
    leads: form.sections.flatMap(({ key: sectionKey, leadId }) =>
      leadId ? [{ sectionKey, personId: leadId }] : [],
    ),
  };
}

test('last period’s paper fills the form in: next period, later meeting, the same people', async () => {
  const asked = await nextHalfYear('form-only');
  expect(asked).toMatchObject({
    title: 'Crime Prevention Strategy Report Q3 and Q4 2026/27',
    periodStart: '2026-10-01',
  });
  expect(asked.leads).toHaveLength(14);
});

test('one press makes one paper, with every section, a text to start from, an event and a notice to its author', async () => {
  const priya = await as('priya.raman');
  const asked = await nextHalfYear('press-one');
  const first = await commissions.commission(priya, asked);
  if (!first.done) throw new Error('It was refused.');
  expect(await commissions.commission(priya, asked)).toEqual(first);
  const count = async (text: string) => (await rows(text, [first.id]))[0]?.n;
  expect(await count('select count(*)::int as n from section where paper_id = $1')).toBe(33);
  expect(
    await count(
      'select count(*)::int as n from section s join section_document d on d.section_id = s.id where s.paper_id = $1',
    ),
  ).toBe(28);
  expect(
    await count("select count(*)::int as n from history_event where subject = 'paper' and subject_id = $1"),
  ).toBe(1);
  expect(await count('select count(*)::int as n from notice where paper_id = $1 and asks')).toBe(1);
  expect(await count('select sections_total as n from paper where id = $1')).toBe(14);
});

test('a refusal carries every reason and leaves no trace, so that the same key may be used again', async () => {
  const priya = await as('priya.raman');
  const asked = await nextHalfYear('press-two');
  const [saira] = await rows("select id, 0 as n from person where name = 'Marcus Thorne'");
  const refused = await commissions.commission(priya, {
    ...asked,
    title: ' ',
    authorId: saira?.id ?? '',
    leads: [],
  });
  if (refused.done || !('reasons' in refused)) throw new Error('It was not refused.');
  expect(refused.reasons.map(({ code }) => code)).toEqual([
    'title-missing',
    'author-approves',
    ...Array(14).fill('lead-missing'),
  ]);
  expect((await commissions.commission(priya, asked)).done).toBe(true);
});

test('nobody but governance commissions, and a template that does not exist is told like one that may not be seen', async () => {
  const asked = await nextHalfYear('press-three');
  const outcome = await commissions.commission(await as('joanna.pike'), asked);
  expect(outcome).toMatchObject({ done: false, reasons: [{ code: 'not-yours' }] });
  const [template] = await latestTemplates(database);
  expect(template).toBeDefined();
  const unknown = { ...asked, key: 'press-four', templateId: '00000000-0000-7000-8000-000000000000' };
  expect(await commissions.commission(await as('priya.raman'), unknown)).toMatchObject({
    done: false,
    reasons: [{ code: 'not-found' }],
  });
});

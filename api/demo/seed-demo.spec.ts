import { applicationSource, Database } from '@countersign/database';
import { blocksIn, type EditionContent, isEmptySection, sectionText } from '@countersign/document';
import {
  addDays,
  BLOCKS,
  firstBreak,
  type Link,
  londonDay,
  PAPER_STATES,
  type TypedBlock,
} from '@countersign/domain';
import { migrationSource } from '@countersign/migrations';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { sha256 } from '../platform/digest.ts';
import { Listener } from '../platform/live/listener.ts';
import { Live } from '../platform/live.ts';
import { Settings } from '../platform/settings.ts';
import { seedDemo } from './seed-demo.ts';

class Unheard extends Settings {
  readonly port = 0;
  readonly host = '127.0.0.1';
  readonly ownerUrl = '';
  readonly applicationUrl = '';
  readonly demo = true;
  readonly dataFolder = '';
  readonly publicUrl = undefined;
  readonly webFolder = '';
  readonly production = false;
}

/** First days on which the calendar is awkward: a Saturday, and the day before Christmas. */
const FIRST_DAYS = ['2026-11-21', '2026-12-24'];

const at = (name: string) => {
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = `/${name}`;
  return url.href;
};

async function emptyDatabase(about: string): Promise<Database> {
  const name = `demo_${about}_${process.pid}`;
  const server = new pg.Client(process.env.TEST_DATABASE_URL);
  await server.connect();
  await server.query(`drop database if exists ${name}`);
  await server.query(`create database ${name}`);
  await server.end();
  const migrations = migrationSource(at(name));
  await migrations.initialize();
  await migrations.runMigrations();
  await migrations.destroy();
  return new Database(await applicationSource(at(name)).initialize());
}

const live = new Live(new Listener(new Unheard()));
const count = async (database: Database, text: string) =>
  (await database.row<{ n: number }>({ name: `spec-${sha256(text).slice(0, 20)}`, text }))?.n ?? -1;
const texts = async (database: Database, text: string) =>
  (await database.rows<{ t: string }>({ name: `spec-${sha256(text).slice(0, 20)}`, text })).map(({ t }) => t);

/** Cells that nobody has to fill. */
const MAY_BE_BLANK: Readonly<Record<string, readonly string[]>> = {
  'summary-dashboard': ['reason'],
  'delivery-achieved': ['title', 'tag', 'impact'],
  'delivery-scheduled': ['title', 'tag', 'impact'],
  commitments: ['account', 'until', 'agreed'],
  'month-table': ['note'],
  'result-list': ['unit'],
  survey: ['group'],
  position: ['aspiration', 'rationale'],
  questions: ['hint', 'answer', 'where', 'deferred'],
  'commitment-updates': ['operation'],
  statement: ['text'],
};

/** What is blank, or was left in, in the editions of the demo: each complete paper has none of it. */
async function gapsInEditions(database: Database): Promise<readonly string[]> {
  const editions = await database.rows<{ reference: string; canonical: string }>({
    name: 'spec-editions',
    text: 'select p.reference, e.canonical from edition e join paper p on p.id = e.paper_id',
  });
  expect(editions.length).toBeGreaterThan(8);
  return editions.flatMap(({ reference, canonical }) => {
    const { sections }: EditionContent = JSON.parse(canonical);
    return sections.flatMap(({ number, doc }) =>
      doc === null
        ? []
        : [
            ...(isEmptySection(doc) ? ['nothing is written'] : []),
            ...(/\[figure missing\]|\{[\w-]+\}/.exec(sectionText(doc)) ?? []),
            ...blocksIn(doc).flatMap(gapsIn),
          ].map((gap) => `${reference} ${number}: ${gap}`),
    );
  });
}

function gapsIn({ kind, settings, rows }: TypedBlock): string[] {
  const definition = BLOCKS[kind];
  if (rows.length === 0) return definition.drawnFromPaper ? [] : [`${kind} has no row`];
  const columns = definition
    .columns(settings)
    .filter(({ key, derived }) => !derived && !MAY_BE_BLANK[kind]?.includes(key));
  return rows.flatMap(({ cells }) =>
    columns.filter(({ key }) => (cells[key] ?? '') === '').map(({ key }) => `${kind} lacks ${key}`),
  );
}

test.each(FIRST_DAYS)(
  'started on %s, the demo is complete, true and in order',
  async (day) => {
    const now = { instant: `${day}T00:30:00.000Z`, today: londonDay(`${day}T00:30:00.000Z`) };
    const database = await emptyDatabase(day.replaceAll('-', ''));
    try {
      const began = process.cpuUsage();
      expect(await seedDemo({ database, live, now })).toBe(true);
      const { user, system } = process.cpuUsage(began);
      expect(user + system).toBeLessThan(20_000_000);

      const states = await texts(database, 'select distinct state as t from paper');
      expect([...states].sort()).toEqual([...PAPER_STATES].sort());
      expect(
        await texts(
          database,
          `select distinct t.definition ->> 'kind' as t from paper p join template t on t.id = p.template_id order by 1`,
        ),
      ).toEqual(['A', 'B', 'C', 'D', 'E']);
      const sectionStates = await texts(
        database,
        `select distinct s.state as t from section s join paper p on p.id = s.paper_id join template t on t.id = p.template_id
       where t.definition ->> 'kind' = 'B' and not s.of_author order by 1`,
      );
      expect(sectionStates).toEqual(['accepted', 'drafting', 'not-started', 'returned', 'submitted']);
      const strands = `from section s join paper p on p.id = s.paper_id join template t on t.id = p.template_id
      where t.definition ->> 'kind' = 'B' and p.state = 'drafting' and s.lead_id is not null`;
      expect(await count(database, `select count(*)::int as n ${strands}`)).toBe(14);
      expect(await count(database, `select count(distinct s.lead_id)::int as n ${strands}`)).toBe(13);

      const half = `from paper p join template t on t.id = p.template_id
        where t.definition ->> 'kind' = 'B' and p.state = 'drafting'`;
      expect(
        await count(
          database,
          `select count(distinct s.id)::int as n from section s, jsonb_array_elements(s.given) g
           where s.paper_id = (select p.id ${half}) and g ->> 'block' = 'commitments'`,
        ),
      ).toBe(14);
      expect(
        await texts(
          database,
          `select coalesce(f.id::text, 'new') as t from question q left join question f on f.id = q.follows_id
           where q.paper_id = (select p.id ${half}) order by 1`,
        ),
      ).toEqual([expect.any(String), 'new', 'new']);
      expect(
        await count(
          database,
          `select count(*)::int as n from section s join section_document d on d.section_id = s.id
           where s.paper_id = (select p.id ${half}) and (d.memory ->> 'carried')::boolean`,
        ),
      ).toBeGreaterThan(2);

      const chains = await database.rows<{ links: Link[] }>({
        name: 'spec-chains',
        text: `select json_agg(json_build_object('seq', seq, 'canonical', canonical, 'previousHash', previous_hash, 'hash', hash)
        order by seq) as links from history_event group by subject, subject_id`,
      });
      for (const { links } of chains) expect(firstBreak(links, sha256)).toBeUndefined();

      expect(
        await count(
          database,
          `select count(*)::int as n from (
      select at, lag(at) over (partition by subject, subject_id order by seq) as before from history_event) h where before > at`,
        ),
      ).toBe(0);
      expect(
        await count(database, `select count(*)::int as n from history_event where at >= '${now.instant}'`),
      ).toBe(0);
      expect(
        await count(database, `select count(*)::int as n from notice where at >= '${now.instant}'`),
      ).toBe(0);
      expect(
        await count(
          database,
          `select count(*)::int as n from approval a join edition e on e.id = a.edition_id
      where a.recorded_at < e.cut_at or a.decided_on > a.recorded_at::date`,
        ),
      ).toBe(0);
      expect(
        await count(
          database,
          `select count(*)::int as n from meeting m join board b on b.id = m.board_id
      where b.kind = 'board' and m.state in ('held', 'closed') and m.day >= '${day}'`,
        ),
      ).toBe(0);
      expect(
        await count(database, `select count(*)::int as n from comment_thread where resolved_at is null`),
      ).toBeGreaterThan(2);
      expect(await texts(database, `select distinct kind as t from agenda_item order by 1`)).toEqual([
        'paper',
        'to-follow',
        'verbal',
      ]);
      expect(
        await count(database, `select count(*)::int as n from approval where outcome = 'not-presented'`),
      ).toBe(1);
      expect(
        await count(database, `select count(*)::int as n from paper where late_accepted_at is not null`),
      ).toBe(1);

      expect(await gapsInEditions(database)).toEqual([]);

      const before = await count(database, 'select count(*)::int as n from history_event');
      expect(await seedDemo({ database, live, now: { ...now, today: addDays(now.today, 1) } })).toBe(false);
      expect(await count(database, 'select count(*)::int as n from history_event')).toBe(before);
    } finally {
      await database.source.destroy();
    }
  },
  90_000,
);

test('a seed that was interrupted is finished by the next start, with nothing done twice', async () => {
  const now = { instant: '2026-11-21T09:00:00.000Z', today: '2026-11-21' };
  const [whole, broken] = [await emptyDatabase('whole'), await emptyDatabase('broken')];
  try {
    let sent = 0;
    const counting = new Database(whole.source, () => {
      sent += 1;
    });
    await seedDemo({ database: counting, live, now });
    let left = Math.floor(sent / 2);
    const failing = new Database(broken.source, () => {
      left -= 1;
      if (left < 0) throw new Error('The machine went off.');
    });
    await expect(seedDemo({ database: failing, live, now })).rejects.toThrow('The machine went off.');
    const later = { instant: '2026-11-22T09:00:00.000Z', today: '2026-11-22' };
    expect(await seedDemo({ database: broken, live, now: later })).toBe(true);
    for (const table of [
      'history_event',
      'paper',
      'approval',
      'sign_off',
      'notice',
      'edition',
      'comment',
      'agenda_item',
    ])
      expect(await count(broken, `select count(*)::int as n from ${table}`)).toBe(
        await count(whole, `select count(*)::int as n from ${table}`),
      );
  } finally {
    await whole.source.destroy();
    await broken.source.destroy();
  }
}, 90_000);

test('an organisation of somebody’s own is left alone', async () => {
  const database = await emptyDatabase('own');
  try {
    await database.rows({
      name: 'spec-own',
      text: `insert into organisation (name, short_name, office) values ('Own', 'Own', 'Office')`,
    });
    expect(
      await seedDemo({ database, live, now: { instant: '2026-11-21T09:00:00.000Z', today: '2026-11-21' } }),
    ).toBe(false);
    expect(await count(database, 'select count(*)::int as n from person')).toBe(0);
  } finally {
    await database.source.destroy();
  }
}, 60_000);

import { randomUUID } from 'node:crypto';
import { type Statements, storedEvents } from '@countersign/database';
import { type ChainedEvent, forge } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { chainKey, type Heads, walkChains } from '../../api/history/walk.ts';
import { sha256 } from '../../api/platform/digest.ts';
import { done, Office } from '../support/office.ts';

let office: Office;
let client: pg.Client;
let first: string;
let second: string;
let heads: Heads;

beforeAll(async () => {
  office = await Office.open('2026-03-02');
  const meeting = await office.plan('board', '2026-06-25');
  first = await office.commission(meeting, 'Crime prevention');
  second = await office.commission(meeting, 'Road safety');
  for (const paper of [first, second]) {
    done(await office.act('author', 'startPaper', paper));
    for (const title of ['“Größe” — naïve', 'Two\nlines', '10 > 9 & 8']) {
      done(await office.act('author', 'describePaper', paper, { title }));
    }
  }
  client = new pg.Client({ connectionString: office.settings.ownerUrl });
  await client.connect();
  heads = new Map((await walked()).map((chain) => [chainKey(chain), { seq: chain.seq, hash: chain.hash }]));
}, 60_000);

afterAll(async () => {
  await client.end();
  await office.close();
});

/** Statements on the one connection whose transaction is rolled back after each tampering. */
const statements: Statements = {
  rows: async <Row extends pg.QueryResultRow>({ text }: { text: string }, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows,
  row: async () => undefined,
};

async function walked(known?: Heads) {
  const chains = [];
  for await (const chain of walkChains(storedEvents(statements), known)) chains.push(chain);
  return chains;
}

/** What is found after a tampering by somebody who owns the server: no trigger and no foreign key stands in the way. */
async function foundAfter(tampering: () => Promise<unknown>, known?: Heads) {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  try {
    await tampering();
    return (await walked(known)).flatMap(({ subjectId, fault }) => (fault ? [{ subjectId, ...fault }] : []));
  } finally {
    await client.query('rollback');
  }
}

const change =
  (set: string, seq = 3) =>
  () =>
    client.query(`update history_event set ${set} where subject_id = $1 and seq = $2`, [first, seq]);

/** Writes the events of the first paper anew from `seq` on, with hashes that fit, as `edit` would have had them. */
async function recompute(seq: number, edit: (event: ChainedEvent) => ChainedEvent): Promise<void> {
  const { rows } = await client.query<{ seq: number; canonical: string; hash: string }>(
    'select seq, canonical, hash from history_event where subject_id = $1 order by seq',
    [first],
  );
  let previousHash = rows[seq - 2]?.hash ?? '';
  for (const row of rows.slice(seq - 1)) {
    const event = edit({ ...(JSON.parse(row.canonical) as ChainedEvent), previousHash });
    const link = forge(event, sha256);
    await client.query(
      `update history_event set canonical = $3, hash = $4, previous_hash = $5, data = $6, actor_line = $7
       where subject_id = $1 and seq = $2`,
      [first, row.seq, link.canonical, link.hash, previousHash, JSON.stringify(event.data), event.actorLine],
    );
    previousHash = link.hash;
  }
}

const somebodyElse = (event: ChainedEvent): ChainedEvent => ({ ...event, actorLine: 'Somebody else' });

describe('whoever changes the record behind our back is found, and the first event that is wrong is named', () => {
  const tamperings: readonly [name: string, seq: number, tampering: () => Promise<unknown>][] = [
    ['the text that was hashed', 3, change(`canonical = replace(canonical, 'naïve', 'clever')`)],
    ['what it says in its data', 3, change(`data = jsonb_set(data, '{to}', '"Another"')`)],
    ['who acted', 3, change('actor_id = (select id from person where id <> actor_id limit 1)')],
    ['the line printed for who acted', 3, change(`actor_line = 'Chief Constable'`)],
    ['when', 3, change(`at = at + interval '1 day'`)],
    ['when, by less than a thousandth of a second', 3, change(`at = at + interval '7 microseconds'`)],
    ['what was done', 3, change(`act = 'withdrawPaper'`)],
    ['the hash', 3, change(`hash = repeat('0', 64)`)],
    ['its link to the event before', 3, change(`previous_hash = repeat('0', 64)`)],
    [
      'an event in the middle, taken out',
      3,
      () => client.query('delete from history_event where subject_id = $1 and seq = 3', [first]),
    ],
    [
      'an event in the middle, taken out and the rest moved up',
      3,
      async () => {
        await client.query('delete from history_event where subject_id = $1 and seq = 3', [first]);
        for (const seq of [4, 5]) await change('seq = seq - 1', seq)();
      },
    ],
    [
      'an event put in',
      3,
      async () => {
        for (const seq of [5, 4, 3]) await change('seq = seq + 1', seq)();
        await client.query(
          `insert into history_event (subject, subject_id, seq, at, actor_id, actor_line, act, data, canonical, previous_hash, hash)
           select subject, subject_id, 3, at, actor_id, actor_line, act, data, canonical, hash, hash
           from history_event where subject_id = $1 and seq = 2`,
          [first],
        );
      },
    ],
    [
      'two events in each other’s place',
      3,
      async () => {
        await change('seq = 100', 3)();
        await change('seq = 3', 4)();
        await change('seq = 4', 100)();
      },
    ],
    [
      'events of two papers, swapped',
      2,
      async () => {
        await change(`subject_id = '${randomUUID()}'`, 2)();
        await client.query('update history_event set subject_id = $1 where subject_id = $2 and seq = 2', [
          first,
          second,
        ]);
      },
    ],
    ['one event computed anew, the rest left', 4, () => recomputeOne(3)],
  ];

  test.each(tamperings)('%s', async (_name, seq, tampering) => {
    expect(await foundAfter(tampering)).toContainEqual(
      expect.objectContaining({ subjectId: first, seq, why: expect.stringMatching(/\w/) }),
    );
  });

  const againstHeads: readonly [name: string, seq: number, tampering: () => Promise<unknown>][] = [
    [
      'the end cut off',
      5,
      () => client.query('delete from history_event where subject_id = $1 and seq = 5', [first]),
    ],
    [
      'the whole chain gone',
      1,
      () => client.query('delete from history_event where subject_id = $1', [first]),
    ],
    ['the whole chain computed anew', 5, () => recompute(1, somebodyElse)],
    ['an older copy of the chain put back', 4, () => client.query('delete from history_event where seq > 3')],
  ];

  test.each(againstHeads)('%s, which only the recorded heads show', async (_name, seq, tampering) => {
    expect(await foundAfter(tampering, heads)).toContainEqual(
      expect.objectContaining({ subjectId: first, seq }),
    );
  });

  async function recomputeOne(seq: number): Promise<void> {
    const { rows } = await client.query<{ canonical: string }>(
      'select canonical from history_event where subject_id = $1 and seq = $2',
      [first, seq],
    );
    const link = forge(somebodyElse(JSON.parse(rows[0]?.canonical ?? '{}') as ChainedEvent), sha256);
    await client.query(
      `update history_event set canonical = $3, hash = $4, actor_line = 'Somebody else' where subject_id = $1 and seq = $2`,
      [first, seq, link.canonical, link.hash],
    );
  }
});

test('a record that nobody touched holds, also against older heads after it has grown', async () => {
  expect((await walked(heads)).filter(({ fault }) => fault)).toEqual([]);
  done(await office.act('author', 'describePaper', first, { title: 'One event more' }));
  expect((await walked(heads)).filter(({ fault }) => fault)).toEqual([]);
});

describe('it holds in whatever zone, date style and language the database is asked', () => {
  const zones = [
    'UTC',
    'Europe/London',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Africa/Abidjan',
  ];
  const styles = ['ISO, DMY', 'SQL, MDY', 'German'];
  test.each(zones.flatMap((zone) => styles.map((style) => [zone, style])))('%s, %s', async (zone, style) => {
    await client.query("select set_config('TimeZone', $1, false), set_config('DateStyle', $2, false)", [
      zone,
      style,
    ]);
    expect((await walked(heads)).filter(({ fault }) => fault)).toEqual([]);
  });
});

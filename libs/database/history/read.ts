import type { ChainedEvent, Link } from '@countersign/domain';
import type { Statement, Statements } from '../database.ts';

/** An event as its columns have it, beside the text that was hashed; `at` in UTC to the microsecond. */
export type StoredEvent = ChainedEvent & Link;

const BATCH = 1_000;

const NEXT: Statement = {
  name: 'history-next',
  text: `select subject, subject_id as "subjectId", seq, actor_id as "actorId", actor_line as "actorLine", act, data,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      canonical, previous_hash as "previousHash", hash
    from history_event where (subject, subject_id, seq) > ($1, $2::uuid, $3)
    order by subject, subject_id, seq limit ${BATCH}`,
};

/** Every event there is, chain after chain and each in its order, a batch in memory at a time. */
export async function* storedEvents(from: Statements): AsyncGenerator<StoredEvent> {
  let last: readonly unknown[] = ['', '00000000-0000-0000-0000-000000000000', -1];
  for (;;) {
    const batch = await from.rows<StoredEvent & Record<string, unknown>>(NEXT, last);
    yield* batch;
    const end = batch.at(-1);
    if (!end || batch.length < BATCH) return;
    last = [end.subject, end.subjectId, end.seq];
  }
}

const NAME: Statement = {
  name: 'history-name',
  text: `select coalesce(
      (select 'paper ' || reference from paper where id = $1),
      (select 'meeting “' || name || '”' from meeting where id = $1),
      (select 'person ' || name from person where id = $1)) as name`,
};

/** What a chain is about, as people call it; null when there is no such thing. */
export async function nameOfChain(from: Statements, subjectId: string): Promise<string | null> {
  return (await from.row<{ name: string | null }>(NAME, [subjectId]))?.name ?? null;
}

const WITHOUT: Statement = {
  name: 'history-papers-without',
  text: `select reference from paper p
    where not exists (select from history_event h where h.subject = 'paper' and h.subject_id = p.id) order by reference`,
};

/** The references of papers that have no event at all: every paper begins with its commission. */
export async function papersWithoutHistory(from: Statements): Promise<readonly string[]> {
  return (await from.rows<{ reference: string }>(WITHOUT)).map(({ reference }) => reference);
}

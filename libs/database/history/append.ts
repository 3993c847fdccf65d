import {
  type Actor,
  type Digest,
  type EventDraft,
  forge,
  type Json,
  type Subject,
} from '@countersign/domain';
import type { Composed } from '../composed.ts';
import type { UnitOfWork } from '../database.ts';

/** The end of a chain: the number and hash of its last event; 0 and empty for a chain that does not exist yet. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

const HEAD = {
  name: 'history-head',
  text: `select seq, hash from history_event where subject = $1 and subject_id = $2 order by seq desc limit 1`,
};

const COLUMNS =
  'subject, subject_id, seq, at, actor_id, actor_line, act, data, canonical, previous_hash, hash';

const INSERT = {
  name: 'history-insert',
  text: `insert into history_event (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
};

/** The head of a chain. The caller must hold the lock of its subject, or two writers fork the chain. */
export async function chainHead(unit: UnitOfWork, subject: Subject, subjectId: string): Promise<ChainHead> {
  return (await unit.row<{ seq: number; hash: string }>(HEAD, [subject, subjectId])) ?? { seq: 0, hash: '' };
}

/** An event that is to be the next of its chain, and by whom it happened when (UTC time). */
export interface Happened {
  readonly chain: { readonly subject: Subject; readonly subjectId: string; readonly head: ChainHead };
  readonly event: EventDraft;
  readonly actor: Pick<Actor, 'personId' | 'line'>;
  readonly at: string;
}

/** The next link of a chain as a row of {@link COLUMNS}. */
function rowOf({ chain, event, actor, at }: Happened, digest: Digest): readonly unknown[] {
  const { subject, subjectId, head } = chain;
  const data = event.data as unknown as Json;
  const link = forge(
    {
      subject,
      subjectId,
      seq: head.seq + 1,
      at,
      actorId: actor.personId,
      actorLine: actor.line,
      act: event.act,
      data,
      previousHash: head.hash,
    },
    digest,
  );
  return [
    subject,
    subjectId,
    link.seq,
    at,
    actor.personId,
    actor.line,
    event.act,
    JSON.stringify(data),
    link.canonical,
    link.previousHash,
    link.hash,
  ];
}

/** Appends one event to the chain of its subject and returns its id. The caller holds the lock of the subject. */
export async function append(
  unit: UnitOfWork,
  chain: Happened['chain'],
  event: EventDraft,
  actor: Happened['actor'],
  at: string,
  digest: Digest,
): Promise<string> {
  const inserted = await unit.row<{ id: string }>(INSERT, rowOf({ chain, event, actor, at }, digest));
  if (!inserted) throw new Error('The event was not stored.');
  return inserted.id;
}

/** Adds the part `happened(id)` to an act's statement: its event, appended if the paper is still `held`. */
export function happen(to: Composed, happened: Happened, digest: Digest): void {
  const row = rowOf(happened, digest).map((value) => to.value(value));
  to.part(
    'happened',
    `insert into history_event (${COLUMNS}) select ${row.join(', ')} from held returning id`,
  );
}

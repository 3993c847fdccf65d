import {
  type Actor,
  type Digest,
  type EventDraft,
  forge,
  type Json,
  type Subject,
} from '@countersign/domain';
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

const INSERT = {
  name: 'history-insert',
  text: `insert into history_event
           (subject, subject_id, seq, at, actor_id, actor_line, act, data, canonical, previous_hash, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
};

/** The head of a chain. The caller must hold the lock of its subject, or two writers fork the chain. */
export async function chainHead(unit: UnitOfWork, subject: Subject, subjectId: string): Promise<ChainHead> {
  return (await unit.row<{ seq: number; hash: string }>(HEAD, [subject, subjectId])) ?? { seq: 0, hash: '' };
}

/** Appends one event to the chain of its subject and returns its id. The caller holds the lock of the subject. */
export async function append(
  unit: UnitOfWork,
  chain: { readonly subject: Subject; readonly subjectId: string; readonly head: ChainHead },
  event: EventDraft,
  actor: Pick<Actor, 'personId' | 'line'>,
  at: string,
  digest: Digest,
): Promise<string> {
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
  const inserted = await unit.row<{ id: string }>(INSERT, [
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
  ]);
  if (!inserted) throw new Error('The event was not stored.');
  return inserted.id;
}

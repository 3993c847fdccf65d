import type { Statement, Statements, UnitOfWork } from '../database.ts';

const INSERT: Statement = {
  name: 'act-receipt-insert',
  text: 'insert into act_receipt (person_id, key, act, subject_id, at) values ($1, $2, $3, $4, $5)',
};

/** Remembers that a person did an act under a key of their client's making: the same key again is the same act. */
export async function storeReceipt(
  unit: UnitOfWork,
  receipt: {
    readonly personId: string;
    readonly key: string;
    readonly act: string;
    readonly subjectId: string;
    readonly at: string;
  },
): Promise<void> {
  await unit.rows(INSERT, [receipt.personId, receipt.key, receipt.act, receipt.subjectId, receipt.at]);
}

const LAST_EVENT: Statement = {
  name: 'history-last',
  text: `select act, data, actor_line as by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from history_event where subject = $1 and subject_id = $2 order by seq desc limit 1`,
};

/** The last event of a chain, for telling somebody who was overtaken. */
export function lastEvent(
  from: Statements,
  subject: 'paper' | 'meeting',
  subjectId: string,
): Promise<{ act: string; data: unknown; by: string; at: string } | undefined> {
  return from.row(LAST_EVENT, [subject, subjectId]);
}

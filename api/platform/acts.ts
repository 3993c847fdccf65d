import {
  append,
  chainHead,
  Database,
  type Statement,
  sqlState,
  type UnitOfWork,
} from '@countersign/database';
import type { EventDraft, Happening, Moment, Reason, Subject } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from './auth/signed-in.ts';
import { Clock } from './clock.ts';
import { sha256 } from './digest.ts';
import { Live, type Topic } from './live.ts';
import { Conflict, Refusal } from './result.types.ts';

/** The chain of what concerns the organisation as a whole has this id. */
export const ORGANISATION_ID = '00000000-0000-0000-0000-000000000000';

/** One press of a button: who, with which key, for which act on the chain of which subject. */
export interface Press {
  readonly who: SignedIn;
  readonly key: string;
  readonly act: Happening;
  readonly subject: Subject;
  readonly subjectId: string;
  /** The id of what the act makes or changes, kept for a repeat of the press; the subject's own unless given. */
  readonly objectId?: string;
}

/** What an act did: its event, and what to announce. */
export interface Deed {
  readonly event: EventDraft;
  readonly topics?: readonly Topic[];
}

const CLAIM: Statement = {
  name: 'act-claim',
  text: `insert into act_receipt (person_id, key, act, subject_id, at) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning key`,
};

const RECEIPT: Statement = {
  name: 'act-receipt',
  text: 'select act, subject_id as "objectId" from act_receipt where person_id = $1 and key = $2',
};

const LOCK: Statement = {
  name: 'chain-lock',
  text: `select pg_advisory_xact_lock(hashtextextended($1 || ':' || $2, 0))`,
};

/** Holds the chain of a subject until the transaction ends: whoever appends or decides on it does so alone. */
export async function lockChain(unit: UnitOfWork, subject: Subject, subjectId: string): Promise<void> {
  await unit.row(LOCK, [subject, subjectId]);
}

/** Acts on people, boards and the organisation: each in one transaction, once per key, with its event. */
@Injectable()
export class Acts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /**
   * Runs `work` and records its event, or answers with its reasons and leaves no trace. Acts of the organisation run
   * one after the other, so what `work` reads still holds when it writes. A repeat of the same press does nothing and
   * is answered by `answer` again, with the id of the object.
   */
  async once<Answer>(
    press: Press,
    work: (unit: UnitOfWork, now: Moment) => Promise<Deed | readonly Reason[]>,
    answer: (objectId: string) => Promise<Answer>,
  ): Promise<Answer | Refusal | Conflict> {
    const objectId = press.objectId ?? press.subjectId;
    try {
      const done = await this.database.inUnitOfWork((unit) => this.attempt(unit, press, objectId, work));
      return await answer(done);
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      if (sqlState(error) === UNIQUE_VIOLATION) return new Conflict('Somebody made the same a moment ago.');
      throw error;
    }
  }

  private async attempt(
    unit: UnitOfWork,
    press: Press,
    objectId: string,
    work: (unit: UnitOfWork, now: Moment) => Promise<Deed | readonly Reason[]>,
  ): Promise<string> {
    const { who, key, act, subject, subjectId } = press;
    const person = who.actor.personId;
    const now = this.clock.now();
    if (!(await unit.row(CLAIM, [person, key, act, objectId, now.instant]))) {
      const receipt = await unit.row<{ act: string; objectId: string }>(RECEIPT, [person, key]);
      if (receipt?.act === act) return receipt.objectId;
      throw new Undone(new Conflict('This key belongs to another act. Reload the page and try again.'));
    }
    await lockChain(unit, 'organisation', ORGANISATION_ID);
    const deed = await work(unit, now);
    if (!('event' in deed)) throw new Undone(new Refusal(deed));
    const chain = { subject, subjectId, head: await chainHead(unit, subject, subjectId) };
    await append(unit, chain, deed.event, who.actor, now.instant, sha256);
    await this.live.notifyOn(unit, ...(deed.topics ?? []));
    return objectId;
  }
}

const UNIQUE_VIOLATION = '23505';

/** Rolls the transaction back and carries the answer out of it. */
class Undone extends Error {
  constructor(readonly answer: Refusal | Conflict) {
    super('Nothing was done.');
  }
}

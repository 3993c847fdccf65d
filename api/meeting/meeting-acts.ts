import {
  agendaUnderLock,
  append,
  Database,
  lastEvent,
  type MeetingToDecide,
  meetingToDecide,
  meetingWrites,
  storeReceipt,
  type UnitOfWork,
} from '@countersign/database';
import {
  type AgendaPlace,
  type EventDraft,
  MEETING_ACTS,
  type MeetingAct,
  type MeetingState,
  type Moment,
  meetingReasons,
  phrase,
  type Reason,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { noSuch, type Outcome } from '../paper/outcome.ts';
import type { ActOnThing } from '../paper/paper-acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { Live } from '../platform/live.ts';

/** A meeting under its lock, while an act on it is decided and done. */
export interface MeetingAtHand {
  readonly unit: UnitOfWork;
  readonly who: SignedIn;
  readonly now: Moment;
  readonly found: MeetingToDecide;
  readonly state: MeetingState;
  readonly places: readonly AgendaPlace[];
  /** The key of the press, for the acts on papers that this act carries with it. */
  readonly key: string;
}

/** What an act on a meeting does once its rules allow it: the event, or more reasons why not; reasons come before writes. */
export type MeetingDeed = (at: MeetingAtHand) => Promise<EventDraft | readonly Reason[]>;

/** The acts on meetings and agendas. Every act is one transaction: load facts, decide, save, record. */
@Injectable()
export class MeetingActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Does one act on a meeting that exists: rights, state and version are asked here, the rest by `deed`. */
  async run(who: SignedIn, act: MeetingAct, on: ActOnThing, deed: MeetingDeed): Promise<Outcome> {
    const now = this.clock.now();
    return this.database.inUnitOfWork(async (unit) => {
      const agenda = await agendaUnderLock(unit, on.id);
      const found = await meetingToDecide(unit, on.id, { personId: who.actor.personId, key: on.key });
      if (!agenda || !found) return noSuch('meeting');
      if (found.done) return { done: true, id: on.id };
      if (found.version !== on.version) return overtaken(unit, on.id);
      const reasons = meetingReasons(act, found.facts, who.actor, now.today);
      if (reasons.length > 0) return { done: false, reasons };
      const event = await deed({ unit, who, now, found, ...agenda, key: on.key });
      if (!('act' in event)) return { done: false, reasons: event };
      await this.record(unit, who, act, on, found, event, now);
      return { done: true, id: on.id };
    });
  }

  private async record(
    unit: UnitOfWork,
    who: SignedIn,
    act: MeetingAct,
    on: ActOnThing,
    found: MeetingToDecide,
    event: EventDraft,
    now: Moment,
  ): Promise<void> {
    const { to } = MEETING_ACTS[act];
    if (to !== 'same') await meetingWrites.state(unit, on.id, to, now.instant);
    await meetingWrites.count(unit, on.id);
    const chain = { subject: 'meeting', subjectId: on.id, head: found.head ?? { seq: 0, hash: '' } } as const;
    await append(unit, chain, event, who.actor, now.instant, sha256);
    await storeReceipt(unit, {
      personId: who.actor.personId,
      key: on.key,
      act,
      subjectId: on.id,
      at: now.instant,
    });
    await this.live.notifyOn(unit, `meeting:${on.id}`);
  }
}

async function overtaken(unit: UnitOfWork, meetingId: string): Promise<Outcome> {
  const last = await lastEvent(unit, 'meeting', meetingId);
  if (!last)
    return {
      done: false,
      reasons: [{ code: 'stale', text: 'The agenda has changed. Look at it as it is now, then decide.' }],
    };
  const { act, by, at, data } = last;
  return { done: false, conflict: { act, by, at, phrase: phrase({ act, data } as EventDraft) } };
}

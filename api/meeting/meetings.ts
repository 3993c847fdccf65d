import {
  type AgendaItemView,
  Database,
  type MeetingPaper,
  meetingAgenda,
  meetingHistory,
  meetingLight,
  meetingToDecide,
  placeablePapers,
} from '@countersign/database';
import { type Actor, availableMeetingActs, can, PAPER_STATE_WORDS } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '../paper/outcome.ts';
import type { PaperRef } from '../paper/paper-ref.types.ts';
import { refusalOf } from '../paper/papers.ts';
import { presentEvent } from '../paper/present-paper.ts';
import { Clock } from '../platform/clock.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import type { AgendaItem, Meeting } from './meeting.types.ts';
import { presentMeeting } from './present-meeting.ts';
import { shownAgenda, shownHistory } from './shown-agenda.ts';

/** Meetings to look at. Everybody who is signed in may see them; the papers on them open only to their readers. */
@Injectable()
export class Meetings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One meeting; null when there is none. */
  async read(id: string): Promise<Meeting | null> {
    const meeting = await meetingLight(this.database, id);
    return meeting ? presentMeeting(meeting) : null;
  }

  /** The agenda in its order, as far as it is told to this actor. */
  async agenda(meeting: Pick<Meeting, 'id' | 'issuedAt'>, actor: Actor): Promise<readonly AgendaItem[]> {
    const items = await meetingAgenda(this.database, meeting.id, this.clock.now().today);
    return shownAgenda(items, actor, meeting).map(presentItem);
  }

  /** Papers that are approved and could be placed, and papers that could follow; none for those who build no agenda. */
  async placeable(id: string, actor: Actor): Promise<readonly PaperRef[]> {
    if (!can(actor, 'addToFollowItem', { kind: 'organisation' })) return [];
    return (await placeablePapers(this.database, id)).map(presentRef);
  }

  /** The acts on the meeting that are this actor's, each allowed now or with every reason why not. */
  async acts(id: string, actor: Actor) {
    const found = await meetingToDecide(this.database, id, { personId: actor.personId, key: '' });
    return found ? availableMeetingActs(found.facts, actor, this.clock.now().today) : [];
  }

  /** What happened to the meeting, newest first, as far as it is told to this actor. */
  async history(id: string, actor: Actor) {
    return shownHistory(await meetingHistory(this.database, id), actor).map(presentEvent);
  }

  /** What an act answers: the meeting as it is now, every reason for the refusal, or who acted first. */
  async answer(outcome: Outcome): Promise<Meeting | Refusal | Conflict> {
    if (!outcome.done) return refusalOf(outcome);
    return (await this.read(outcome.id)) ?? Refusal.because('not-found', 'There is no such meeting.');
  }
}

/** A paper as a meeting refers to it. */
export const presentRef = (paper: MeetingPaper): PaperRef => ({
  ...paper,
  stateWords: PAPER_STATE_WORDS[paper.state],
});

/** An agenda item as it is shown. */
export const presentItem = ({ paper, resource: _, ...item }: AgendaItemView): AgendaItem => ({
  ...item,
  paper: paper && presentRef(paper),
});

import { approvalStatement, can, paperResource, RECENT_SIGN_IN_MINUTES } from '@countersign/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Papers } from '../paper/papers.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { ApprovalPage } from './approval-page.types.ts';
import { PackReading } from './pack.types.ts';
import { Packs } from './packs.ts';
import { Reading } from './reading.types.ts';
import { Readings } from './readings.ts';

const WHOLE_PAPER = new Set(['threads', 'editions', 'approvals', 'history']);

/** Papers and packs to read, and the page on which an approver signs. */
@Resolver(() => Reading)
export class ReadingResolver {
  constructor(
    private readonly readings: Readings,
    private readonly papers: Papers,
    private readonly packs: Packs,
    private readonly clock: Clock,
  ) {}

  @Query(() => Reading, {
    nullable: true,
    description: 'An edition to read: the given one, else the latest, else the draft.',
  })
  @Guarded('readPaper', 'paper')
  async reading(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('editionId', { type: () => ID, nullable: true }) editionId: string | undefined,
  ) {
    const found = await this.readings.edition(who, paperId, editionId ?? null);
    const readable = found ?? (editionId ? null : await this.readings.draft(who, paperId));
    return readable && this.readings.show(who, readable);
  }

  @Query(() => Reading, {
    nullable: true,
    description: 'The draft exactly as it would be submitted now; its hash is what `submitPaper` names.',
  })
  @Guarded('readDraft', 'paper')
  async draft(@Who() who: SignedIn, @Args('paperId', { type: () => ID }) paperId: string) {
    const readable = await this.readings.draft(who, paperId);
    return readable && this.readings.show(who, readable);
  }

  @Query(() => ApprovalPage, { nullable: true })
  @Guarded('approvePaper', 'paper')
  async approvalPage(@Who() who: SignedIn, @Args('paperId', { type: () => ID }) paperId: string) {
    const readable = await this.readings.edition(who, paperId, null);
    if (!readable || !can(who.actor, 'approvePaper', paperResource(readable.view.facts))) return null;
    const age = Date.parse(this.clock.now().instant) - Date.parse(who.signedInAt);
    return {
      paper: await this.papers.read(who, paperId, WHOLE_PAPER),
      reading: await this.readings.show(who, readable),
      statement: approvalStatement(readable.view.facts, who.actor.line),
      needsPassword: age > RECENT_SIGN_IN_MINUTES * 60_000,
    };
  }

  @Query(() => PackReading, { nullable: true })
  @Guarded('readMeetings')
  pack(@Who() who: SignedIn, @Args('meetingId', { type: () => ID }) meetingId: string) {
    return this.packs.read(who, meetingId);
  }
}

import type { Day, MeetingAct } from '@countersign/domain';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { PaperActs } from '../paper/paper-acts.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { ActOn } from '../platform/result.types.ts';
import { DayScalar } from '../platform/scalars.ts';
import { addToFollowItem, addVerbalItem, moveAgendaItem, removeAgendaItem } from './agenda.ts';
import { changeMeeting } from './change-meeting.ts';
import { MeetingResult } from './meeting.types.ts';
import { MeetingActs, type MeetingDeed } from './meeting-acts.ts';
import { cancelMeeting, closeMeeting, holdMeeting, issueAgenda } from './meeting-steps.ts';
import { Meetings } from './meetings.ts';
import { Planning } from './planning.ts';

/** One mutation for every human act on a meeting and its agenda. */
@Resolver()
export class MeetingActsResolver {
  constructor(
    private readonly acts: MeetingActs,
    private readonly meetings: Meetings,
    private readonly papers: PaperActs,
    private readonly planning: Planning,
  ) {}

  @Mutation(() => MeetingResult)
  @Guarded('manageBoards')
  async planMeeting(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('programmeId', { type: () => ID, nullable: true }) programmeId: string | undefined,
    @Args('name', { type: () => String }) name: string,
    @Args('day', { type: () => DayScalar }) day: Day,
    @Args('startsAt', { type: () => String, nullable: true }) startsAt: string | undefined,
    @Args('place', { type: () => String, nullable: true }) place: string | undefined,
  ) {
    const plan = { name, day, startsAt: startsAt ?? null, place: place ?? null };
    const of = { boardId, programmeId: programmeId ?? null };
    return this.meetings.answer(await this.planning.plan(who, key, of, plan));
  }

  @Mutation(() => MeetingResult)
  @Guarded('changeMeeting')
  changeMeeting(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
    @Args('name', { type: () => String }) name: string,
    @Args('day', { type: () => DayScalar }) day: Day,
    @Args('startsAt', { type: () => String, nullable: true }) startsAt: string | undefined,
    @Args('place', { type: () => String, nullable: true }) place: string | undefined,
  ) {
    const plan = { name, day, startsAt: startsAt ?? null, place: place ?? null };
    return this.act(who, 'changeMeeting', { ...on, id: meetingId }, changeMeeting(this.planning, plan));
  }

  @Mutation(() => MeetingResult, {
    description:
      'Cancels it; its papers that are not issued are deferred to the next meeting that takes papers.',
  })
  @Guarded('cancelMeeting')
  cancelMeeting(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.act(who, 'cancelMeeting', { ...on, id: meetingId }, cancelMeeting(this.papers, reason));
  }

  @Mutation(() => MeetingResult)
  @Guarded('addVerbalItem')
  addVerbalItem(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
    @Args('title', { type: () => String }) title: string,
    @Args('ownerId', { type: () => ID }) ownerId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.act(
      who,
      'addVerbalItem',
      { ...on, id: meetingId },
      addVerbalItem({ title, ownerId, reason }),
    );
  }

  @Mutation(() => MeetingResult)
  @Guarded('addToFollowItem')
  addToFollowItem(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('due', { type: () => DayScalar }) due: Day,
  ) {
    return this.act(who, 'addToFollowItem', { ...on, id: meetingId }, addToFollowItem({ paperId, due }));
  }

  @Mutation(() => MeetingResult)
  @Guarded('moveAgendaItem')
  moveAgendaItem(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('to', { type: () => Int }) to: number,
  ) {
    return this.act(who, 'moveAgendaItem', { ...on, id: meetingId }, moveAgendaItem(itemId, to));
  }

  @Mutation(() => MeetingResult)
  @Guarded('removeAgendaItem')
  removeAgendaItem(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
    @Args('itemId', { type: () => ID }) itemId: string,
  ) {
    return this.act(who, 'removeAgendaItem', { ...on, id: meetingId }, removeAgendaItem(itemId));
  }

  @Mutation(() => MeetingResult)
  @Guarded('issueAgenda')
  issueAgenda(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
  ) {
    return this.act(who, 'issueAgenda', { ...on, id: meetingId }, issueAgenda(this.papers));
  }

  @Mutation(() => MeetingResult)
  @Guarded('holdMeeting')
  holdMeeting(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
  ) {
    return this.act(who, 'holdMeeting', { ...on, id: meetingId }, holdMeeting);
  }

  @Mutation(() => MeetingResult)
  @Guarded('closeMeeting')
  closeMeeting(
    @Who() who: SignedIn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('on') on: ActOn,
  ) {
    return this.act(who, 'closeMeeting', { ...on, id: meetingId }, closeMeeting);
  }

  private async act(
    who: SignedIn,
    act: MeetingAct,
    on: { id: string; key: string; version: number },
    deed: MeetingDeed,
  ) {
    return this.meetings.answer(await this.acts.run(who, act, on, deed));
  }
}

import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Meeting } from './meeting.types.ts';
import { Meetings } from './meetings.ts';

/** Meetings to look at; what is heavy about one is read only when asked for. */
@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(private readonly meetings: Meetings) {}

  @Query(() => Meeting, { nullable: true })
  @Guarded('readMeetings')
  meeting(@Args('id', { type: () => ID }) id: string) {
    return this.meetings.read(id);
  }

  @ResolveField()
  agenda(@Parent() meeting: Meeting, @Who() { actor }: SignedIn) {
    return this.meetings.agenda(meeting, actor);
  }

  @ResolveField()
  placeable(@Parent() { id }: Meeting, @Who() { actor }: SignedIn) {
    return this.meetings.placeable(id, actor);
  }

  @ResolveField()
  acts(@Parent() { id, acts }: Meeting, @Who() who: SignedIn) {
    return acts ?? this.meetings.acts(id, who.actor);
  }

  @ResolveField()
  history(@Parent() { id }: Meeting, @Who() { actor }: SignedIn) {
    return this.meetings.history(id, actor);
  }
}

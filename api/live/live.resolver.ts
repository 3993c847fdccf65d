import { Database, paperFacts } from '@countersign/database';
import { can, paperResource } from '@countersign/domain';
import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { Live, type Topic } from '../platform/live.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'Something changed; ask again for what you show.' })
export class Changed {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DateTimeScalar)
  readonly at: string;
}

/** Says that something changed, never what: what is shown is asked for again, under the rights of that moment. */
@Resolver()
export class LiveResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  @Subscription(() => Changed, { resolve: (value: Changed) => value })
  @Guarded('readPaper', 'paper')
  async paperChanged(@Who() { actor }: SignedIn, @Args('paperId', { type: () => ID }) paperId: string) {
    const facts = await paperFacts(this.database, paperId, this.clock.now().today);
    if (!facts || !can(actor, 'readPaper', paperResource(facts)))
      throw new GraphQLError('There is no such paper, or you may not see it.', {
        extensions: { code: 'NOT_FOUND' },
      });
    return this.changes(`paper:${paperId}`, paperId);
  }

  @Subscription(() => Changed, { resolve: (value: Changed) => value })
  @Guarded('readMeetings')
  meetingChanged(@Args('meetingId', { type: () => ID }) meetingId: string) {
    return this.changes(`meeting:${meetingId}`, meetingId);
  }

  @Subscription(() => Changed, { resolve: (value: Changed) => value })
  @Guarded('readOwnWork')
  noticesChanged(@Who() { actor }: SignedIn) {
    return this.changes(`person:${actor.personId}`, actor.personId);
  }

  private async *changes(topic: Topic, id: string): AsyncGenerator<Changed> {
    for await (const { at } of this.live.subscribe(topic)) yield { id, at };
  }
}

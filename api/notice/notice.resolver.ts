import { Database, markRead, noticesOf } from '@countersign/database';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { Notice } from './notice.types.ts';

const MOST = 100;

/** What the person who is signed in was told. */
@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Query(() => [Notice])
  @Guarded('readOwnWork')
  notices(
    @Who() { actor }: SignedIn,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 30 }) first: number,
    @Args('after', { type: () => ID, nullable: true }) after: string | undefined,
  ) {
    return noticesOf(this.database, actor.personId, Math.min(Math.max(first, 1), MOST), after ?? null);
  }

  @Mutation(() => Boolean)
  @Guarded('readOwnWork')
  async readNotice(@Who() { actor }: SignedIn, @Args('id', { type: () => ID }) id: string) {
    await markRead(this.database, actor.personId, id, this.clock.now().instant);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded('readOwnWork')
  async readAllNotices(@Who() { actor }: SignedIn) {
    await markRead(this.database, actor.personId, null, this.clock.now().instant);
    return true;
  }
}

import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Thread, ThreadResult } from './thread.types.ts';
import { Threads } from './threads.ts';

/** One mutation for every act on a comment thread. */
@Resolver(() => Thread)
export class ThreadResolver {
  constructor(private readonly threads: Threads) {}

  @Mutation(() => ThreadResult)
  @Guarded('comment', 'paper')
  openThread(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('sectionId', { type: () => ID, nullable: true }) sectionId: string | undefined,
    @Args('body', { type: () => String }) body: string,
  ) {
    return this.threads.act(who, { act: 'openThread', key, paperId, sectionId: sectionId ?? null, body });
  }

  @Mutation(() => ThreadResult)
  @Guarded('comment', 'paper')
  replyToThread(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('body', { type: () => String }) body: string,
  ) {
    return this.threads.act(who, { act: 'replyToThread', key, threadId, body });
  }

  @Mutation(() => ThreadResult)
  @Guarded('resolveComment', 'paper')
  resolveThread(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('threadId', { type: () => ID }) threadId: string,
  ) {
    return this.threads.act(who, { act: 'resolveThread', key, threadId });
  }

  @Mutation(() => ThreadResult)
  @Guarded('resolveComment', 'paper')
  reopenThread(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('threadId', { type: () => ID }) threadId: string,
  ) {
    return this.threads.act(who, { act: 'reopenThread', key, threadId });
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Checks } from './checks.ts';
import { Checkable, Finding } from './finding.types.ts';

/** What the checks find in a paper, and what they need to be run in the browser of whoever writes it. */
@Resolver()
export class CheckResolver {
  constructor(private readonly checks: Checks) {}

  @Query(() => [Finding], {
    nullable: true,
    description: 'What the checks find: in the draft as it stands, or in the latest edition as it was cut.',
  })
  @Guarded('readDraft', 'paper')
  findings(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('inDraft', { type: () => Boolean }) inDraft: boolean,
  ) {
    return this.checks.findings(who, paperId, inDraft);
  }

  @Query(() => Checkable, { nullable: true })
  @Guarded('readDraft', 'paper')
  checkable(@Who() who: SignedIn, @Args('paperId', { type: () => ID }) paperId: string) {
    return this.checks.checkable(who, paperId);
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { given } from '../platform/given.ts';
import { Commitment, CommitmentFilter, DeliveryRate } from './commitment.types.ts';
import { CommitmentLedger } from './ledger.ts';

/** What papers promised, and what became of it. */
@Resolver(() => Commitment)
export class CommitmentResolver {
  constructor(private readonly ledger: CommitmentLedger) {}

  @Query(() => [Commitment])
  @Guarded('readCommitments')
  commitments(@Who() { actor }: SignedIn, @Args() filter: CommitmentFilter) {
    return this.ledger.promises(actor, given(filter));
  }

  @Query(() => [DeliveryRate])
  @Guarded('readCommitments')
  commitmentRates(@Who() { actor }: SignedIn, @Args() filter: CommitmentFilter) {
    return this.ledger.rates(actor, given(filter));
  }
}

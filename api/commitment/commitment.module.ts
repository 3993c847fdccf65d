import { Module } from '@nestjs/common';
import { CommitmentResolver } from './commitment.resolver.ts';
import { CommitmentLedger } from './ledger.ts';

/** The ledger of what papers promised. */
@Module({ providers: [CommitmentLedger, CommitmentResolver] })
export class CommitmentModule {}

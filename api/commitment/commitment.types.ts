import type { CommitmentOutcome, CommitmentStanding } from '@countersign/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Period } from '../paper/period.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { CommitmentStandingEnum } from '../platform/enums.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ArgsType()
export class CommitmentFilter {
  @Field(() => ID, { nullable: true })
  readonly seriesId?: string;

  @Field(() => String, { nullable: true, description: 'The key of a section.' })
  readonly strand?: string;

  @Field(() => ID, { nullable: true })
  readonly ownerId?: string;

  @Field(() => CommitmentStandingEnum, { nullable: true })
  readonly standing?: CommitmentStanding;

  @Field(() => DayScalar, { nullable: true, description: 'The first day of the period it was promised in.' })
  readonly periodStart?: string;
}

@ObjectType()
export class LedgerPaper {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly reference: string;

  @Field(() => String)
  readonly title: string;
}

@ObjectType()
export class Strand {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly heading: string;

  @Field(() => ID)
  readonly sectionId: string;
}

@ObjectType()
export class Series {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;
}

@ObjectType({ description: 'What one paper said became of a promise.' })
export class CommitmentAnswer {
  @Field(() => CommitmentStandingEnum)
  readonly outcome: CommitmentOutcome;

  @Field(() => String)
  readonly account: string;

  @Field(() => String)
  readonly until: string;

  @Field(() => String)
  readonly agreed: string;

  @Field(() => String)
  readonly by: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => ID)
  readonly sectionId: string;

  @Field(() => LedgerPaper)
  readonly paper: LedgerPaper;
}

@ObjectType({
  description: 'Something that an approved paper promised, with everything later papers said of it.',
})
export class Commitment {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly text: string;

  @Field(() => String, { description: 'When it is expected: as promised, or as it was said last.' })
  readonly expected: string;

  @Field(() => CommitmentStandingEnum)
  readonly standing: CommitmentStanding;

  @Field(() => String)
  readonly standingWords: string;

  @Field(() => PersonRef)
  readonly owner: PersonRef;

  @Field(() => Strand)
  readonly strand: Strand;

  @Field(() => Series)
  readonly series: Series;

  @Field(() => Period)
  readonly period: Period;

  @Field(() => LedgerPaper)
  readonly paper: LedgerPaper;

  @Field(() => DateTimeScalar)
  readonly madeAt: string;

  @Field(() => [CommitmentAnswer])
  readonly answers: readonly CommitmentAnswer[];
}

@ObjectType({ description: 'What the promises of one strand came to.' })
export class DeliveryRate {
  @Field(() => Strand)
  readonly strand: Strand;

  @Field(() => Series)
  readonly series: Series;

  @Field(() => Int)
  readonly promised: number;

  @Field(() => Int)
  readonly open: number;

  @Field(() => Int)
  readonly delivered: number;

  @Field(() => Int)
  readonly partly: number;

  @Field(() => Int)
  readonly slipped: number;

  @Field(() => Int)
  readonly dropped: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Delivered in full, in whole per cent of those a paper has answered for.',
  })
  readonly rate: number | null;
}

import type { Day, Standing } from '@countersign/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Meeting } from '../meeting/meeting.types.ts';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { StandingEnum } from '../platform/enums.ts';
import { Act } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType()
export class CogPaper {
  @Field(() => PaperRef)
  readonly paper: PaperRef;

  @Field(() => String)
  readonly hash: string;

  @Field(() => String)
  readonly edition: string;

  @Field(() => ID)
  readonly editionId: string;

  @Field(() => PersonRef)
  readonly author: PersonRef;

  @Field(() => String, { nullable: true })
  readonly approvedBy: string | null;

  @Field(() => DayScalar, { nullable: true })
  readonly due: Day | null;

  @Field(() => StandingEnum)
  readonly standing: Standing;

  @Field(() => Int)
  readonly openComments: number;

  @Field(() => [Act])
  readonly acts: readonly Act[];
}

@ObjectType()
export class CogDecision {
  @Field(() => PaperRef)
  readonly paper: PaperRef;

  @Field(() => String)
  readonly phrase: string;

  @Field(() => String)
  readonly by: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => Boolean)
  readonly noted: boolean;
}

@ObjectType()
export class CogSession {
  @Field(() => Meeting)
  readonly meeting: Meeting;

  @Field(() => [CogPaper])
  readonly due: readonly CogPaper[];

  @Field(() => [CogDecision])
  readonly decided: readonly CogDecision[];

  @Field(() => [CogDecision])
  readonly notPresented: readonly CogDecision[];

  @Field(() => [PersonRef])
  readonly chiefOfficers: readonly PersonRef[];
}

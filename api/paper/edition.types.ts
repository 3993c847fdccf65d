import type { Day } from '@countersign/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApprovalOutcomeEnum } from '../platform/enums.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType()
export class Edition {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly hash: string;

  @Field(() => DateTimeScalar)
  readonly cutAt: string;

  @Field(() => String)
  readonly cutBy: string;

  @Field(() => Boolean, { description: 'Every step of the approval route stands behind its text now.' })
  readonly approved: boolean;

  @Field(() => Boolean, { description: 'It stands on an agenda that was issued.' })
  readonly issued: boolean;

  @Field(() => Boolean)
  readonly latest: boolean;
}

@ObjectType()
export class Approval {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly step: string;

  @Field(() => ApprovalOutcomeEnum)
  readonly outcome: 'approved' | 'not-presented';

  @Field(() => String)
  readonly line: string;

  @Field(() => String, { nullable: true })
  readonly post: string | null;

  @Field(() => DayScalar)
  readonly day: Day;

  @Field(() => DateTimeScalar)
  readonly recordedAt: string;

  @Field(() => String)
  readonly recordedBy: string;

  @Field(() => String)
  readonly edition: string;

  @Field(() => String)
  readonly hash: string;

  @Field(() => String, { nullable: true })
  readonly reason: string | null;

  @Field(() => String, { nullable: true })
  readonly authority: string | null;

  @Field(() => Boolean)
  readonly standing: boolean;
}

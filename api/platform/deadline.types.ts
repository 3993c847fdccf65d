import type { Day } from '@countersign/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from './scalars.ts';

@ObjectType()
export class Deadline {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => DayScalar)
  readonly due: Day;
}

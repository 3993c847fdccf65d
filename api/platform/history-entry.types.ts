import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from './scalars.ts';

@ObjectType()
export class HistoryEntry {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int)
  readonly seq: number;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly by: string;

  @Field(() => String)
  readonly act: string;

  @Field(() => String)
  readonly phrase: string;

  @Field(() => String)
  readonly hash: string;
}

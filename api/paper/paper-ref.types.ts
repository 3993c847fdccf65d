import type { PaperState } from '@countersign/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PaperStateEnum } from '../platform/enums.ts';

@ObjectType()
export class PaperRef {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly reference: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => PaperStateEnum)
  readonly state: PaperState;

  @Field(() => String)
  readonly stateWords: string;

  @Field(() => Int)
  readonly version: number;
}

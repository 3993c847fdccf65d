import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type BoardKind, BoardKindEnum } from '../platform/enums.ts';

@ObjectType()
export class BoardRef {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly shortName: string;

  @Field(() => BoardKindEnum)
  readonly kind: BoardKind;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class TemplateRef {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly kind: string;

  @Field(() => Int)
  readonly version: number;
}

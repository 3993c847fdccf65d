import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A person as others see them.' })
export class PersonRef {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly line: string;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonRef } from './person-ref.types.ts';

@ObjectType()
export class Post {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => Boolean)
  readonly chiefOfficer: boolean;

  @Field(() => PersonRef, { nullable: true })
  readonly holder: PersonRef | null;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType()
export class Notice {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly text: string;

  @Field(() => String)
  readonly place: string;

  @Field(() => ID, { nullable: true })
  readonly paperId: string | null;

  @Field(() => ID, { nullable: true })
  readonly sectionId: string | null;

  @Field(() => ID, { nullable: true })
  readonly meetingId: string | null;

  @Field(() => Boolean)
  readonly asks: boolean;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly by: string;

  @Field(() => Boolean)
  readonly read: boolean;
}

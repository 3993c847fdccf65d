import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../person/person-ref.types.ts';
import { resultOf } from '../platform/result.types.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType()
export class Comment {
  @Field(() => ID)
  readonly id: string;

  @Field(() => PersonRef)
  readonly by: PersonRef;

  @Field(() => String)
  readonly body: string;

  @Field(() => DateTimeScalar)
  readonly at: string;
}

@ObjectType()
export class Thread {
  @Field(() => ID)
  readonly id: string;

  @Field(() => ID)
  readonly paperId: string;

  @Field(() => ID, { nullable: true })
  readonly sectionId: string | null;

  @Field(() => String, { description: '"Paper" or the section\'s number and heading.' })
  readonly place: string;

  @Field(() => DateTimeScalar)
  readonly openedAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly resolvedAt: string | null;

  @Field(() => String, { nullable: true })
  readonly resolvedBy: string | null;

  @Field(() => [Comment])
  readonly comments: readonly Comment[];
}

/** A thread after an act on it, or why not. */
export const ThreadResult = resultOf('ThreadResult', () => Thread);

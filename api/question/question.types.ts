import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal, resultOf } from '../platform/result.types.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { SectionLink } from '../section/section.types.ts';

@ObjectType({ description: 'A place of the paper that answers a question, as the draft stands now.' })
export class AnsweringPlace {
  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly beginning: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the draft leads to it; null where there is none.',
  })
  readonly anchor: string | null;
}

@ObjectType({ description: 'That a question is not asked any more.' })
export class QuestionWithdrawal {
  @Field(() => String)
  readonly by: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly because: string;
}

@ObjectType({ description: 'A question of the board to a paper, as its section answers it now.' })
export class Question {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly text: string;

  @Field(() => String)
  readonly hint: string;

  @Field(() => String)
  readonly askedBy: string;

  @Field(() => String)
  readonly addedBy: string;

  @Field(() => DateTimeScalar)
  readonly addedAt: string;

  @Field(() => SectionLink)
  readonly section: SectionLink;

  @Field(() => String)
  readonly lead: string;

  @Field(() => String)
  readonly answer: string;

  @Field(() => String, { description: 'The places that answer it, as its section points at them.' })
  readonly where: string;

  @Field(() => [AnsweringPlace])
  readonly places: readonly AnsweringPlace[];

  @Field(() => String, { description: 'Why it is put off.' })
  readonly deferred: string;

  @Field(() => String, { nullable: true, description: 'The reference of the paper that had put it off.' })
  readonly putOffIn: string | null;

  @Field(() => QuestionWithdrawal, { nullable: true })
  readonly withdrawn: QuestionWithdrawal | null;
}

/** A question that was put, or why not. */
export const QuestionResult = resultOf('QuestionResult', () => Question, Refusal);

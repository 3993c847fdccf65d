import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'What somebody said to a finding, by name.' })
export class FindingAnswer {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly reason: string;

  @Field(() => String)
  readonly line: string;

  @Field(() => DateTimeScalar)
  readonly at: string;
}

@ObjectType({ description: 'What a check found in a paper, with the answer it was given.' })
export class Finding {
  @Field(() => String, {
    description: 'Names the finding; an answer holds for exactly what it was given to.',
  })
  readonly key: string;

  @Field(() => String)
  readonly rule: string;

  @Field(() => String, { description: 'BLOCK, WARN, ASK or INFO.' })
  readonly severity: string;

  @Field(() => String, { description: 'As printed, `5.1.1 Knife Crime`.' })
  readonly section: string;

  @Field(() => ID, { nullable: true, description: 'Where to mend it.' })
  readonly sectionId: string | null;

  @Field(() => Int, { nullable: true, description: 'The position of its block in the section, from 0.' })
  readonly block: number | null;

  @Field(() => String)
  readonly given: string;

  @Field(() => String)
  readonly expected: string;

  @Field(() => String)
  readonly printed: string;

  @Field(() => String)
  readonly message: string;

  @Field(() => FindingAnswer, { nullable: true })
  readonly answer: FindingAnswer | null;
}

@ObjectType({ description: 'A draft with everything the checks go by, to run them while somebody writes.' })
export class Checkable {
  @Field(() => String)
  readonly title: string;

  @Field(() => String, { description: 'The sections with their texts, as JSON.' })
  readonly sections: string;

  @Field(() => String, { description: 'What is known of the paper beyond its text, as JSON.' })
  readonly known: string;

  @Field(() => [FindingAnswer])
  readonly answers: readonly FindingAnswer[];
}

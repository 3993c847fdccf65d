import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that changed about a risk from the paper before.' })
export class RiskChange {
  @Field(() => String)
  readonly field: string;

  @Field(() => String)
  readonly before: string;

  @Field(() => String)
  readonly after: string;
}

@ObjectType({ description: 'What became of a risk in one paper.' })
export class RiskStep {
  @Field(() => ID)
  readonly paperId: string;

  @Field(() => String)
  readonly reference: string;

  @Field(() => String)
  readonly period: string;

  @Field(() => String)
  readonly edition: string;

  @Field(() => String, { description: 'New, unchanged, changed, closed, opened again, or left out.' })
  readonly what: string;

  @Field(() => [RiskChange])
  readonly changes: readonly RiskChange[];
}

@ObjectType({ description: 'A risk through the papers of a series, oldest first.' })
export class Risk {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly ref: string;

  @Field(() => String)
  readonly text: string;

  @Field(() => String)
  readonly owner: string;

  @Field(() => Boolean)
  readonly open: boolean;

  @Field(() => String, { description: 'The key of the section it stands in.' })
  readonly section: string;

  @Field(() => [RiskStep])
  readonly steps: readonly RiskStep[];
}

import type { WrittenKind } from '@countersign/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { WrittenKindEnum } from '../platform/enums.ts';

@ObjectType()
export class FrontSheetLine {
  @Field(() => String)
  readonly label: string;

  @Field(() => String)
  readonly value: string;
}

@ObjectType()
export class WrittenLine {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => WrittenKindEnum)
  readonly kind: WrittenKind;

  @Field(() => Boolean)
  readonly required: boolean;

  @Field(() => String)
  readonly guidance: string;

  @Field(() => [String], { description: 'What can be chosen, for a choice.' })
  readonly choices: readonly string[];

  @Field(() => String, {
    description: 'As it was given: an ISO day, the id of a person; empty where nothing is filled in.',
  })
  readonly value: string;

  @Field(() => String, { description: 'As it is printed.' })
  readonly printed: string;
}

@InputType()
export class LineInput {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly value: string;
}

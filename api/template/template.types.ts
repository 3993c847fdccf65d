import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SectionKindEnum } from '../platform/enums.ts';

@ObjectType()
export class TemplateSection {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly heading: string;

  @Field(() => Int)
  readonly level: number;

  @Field(() => SectionKindEnum)
  readonly kind: 'text' | 'group';

  @Field(() => String)
  readonly writer: string;

  @Field(() => Boolean)
  readonly required: boolean;

  @Field(() => String)
  readonly guidance: string;
}

@ObjectType()
export class Template {
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

  @Field(() => String)
  readonly strategy: string;

  @Field(() => Int)
  readonly inUse: number;

  @Field(() => [TemplateSection])
  readonly sections: readonly TemplateSection[];

  @Field(() => [String])
  readonly frontSheet: readonly string[];

  @Field(() => [String])
  readonly route: readonly string[];

  @Field(() => [String])
  readonly deadlines: readonly string[];

  @Field(() => String)
  readonly period: string;
}

import type { PaperState } from '@countersign/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PaperStateEnum, SectionKindEnum } from '../platform/enums.ts';
import { resultOf } from '../platform/result.types.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

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
export class TemplateVersion {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => Int)
  readonly inUse: number;

  @Field(() => DateTimeScalar)
  readonly madeAt: string;
}

@ObjectType()
export class TemplatePaper {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly reference: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => PaperStateEnum)
  readonly state: PaperState;

  @Field(() => String)
  readonly stateWords: string;

  @Field(() => Int)
  readonly templateVersion: number;
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

  @Field(() => Int, { description: 'How many papers were made from any of its versions.' })
  readonly usedInAll: number;

  @Field(() => ID, { nullable: true, description: 'The draft in which it is being changed.' })
  readonly draftId: string | null;

  @Field(() => [TemplateSection], { description: 'The sections of a paper made from it, repeats resolved.' })
  readonly sections: readonly TemplateSection[];

  @Field(() => String, { description: 'With the handling, as it stands on every page.' })
  readonly marking: string;

  @Field(() => String, { nullable: true, description: 'At the foot of every page.' })
  readonly footer: string | null;

  @Field(() => [String])
  readonly frontSheet: readonly string[];

  @Field(() => [String])
  readonly route: readonly string[];

  @Field(() => [String])
  readonly deadlines: readonly string[];

  @Field(() => String)
  readonly period: string;
}

@ObjectType()
export class TemplateDraft {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Int, { description: 'Counts the savings: save and publish name the one that was shown.' })
  readonly version: number;

  @Field(() => String, { description: 'The template as JSON text.' })
  readonly definition: string;

  @Field(() => DateTimeScalar)
  readonly savedAt: string;

  @Field(() => String)
  readonly savedBy: string;

  @Field(() => ID, { nullable: true, description: 'The newest version of the template, where there is one.' })
  readonly templateId: string | null;
}

@ObjectType()
export class RemovedTemplate {
  @Field(() => ID)
  readonly id: string;
}

/** A template after an act on it, or why not. */
export const TemplateResult = resultOf('TemplateResult', () => Template);

/** A draft after an act on it, or why not. */
export const TemplateDraftResult = resultOf('TemplateDraftResult', () => TemplateDraft);

/** The id of what is gone, or why it is not. */
export const RemovedTemplateResult = resultOf('RemovedTemplateResult', () => RemovedTemplate);

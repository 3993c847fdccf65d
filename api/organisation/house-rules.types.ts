import type { ChangeSigns, Day, Halves, MinusSign, UnchangedAs } from '@countersign/domain';
import { Field, Float, InputType, Int, ObjectType, OmitType } from '@nestjs/graphql';
import { ChangeSignsEnum, HalvesEnum, MinusSignEnum, UnchangedAsEnum } from '../platform/enums.ts';
import { resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'How figures are rounded and signed in a paper.' })
export class FigureStyle {
  @Field(() => Int)
  readonly percentDecimals: number;

  @Field(() => HalvesEnum)
  readonly halves: Halves;

  @Field(() => ChangeSignsEnum)
  readonly changes: ChangeSigns;

  @Field(() => MinusSignEnum)
  readonly minus: MinusSign;

  @Field(() => UnchangedAsEnum)
  readonly unchanged: UnchangedAs;
}

@ObjectType({ description: 'What words of size allow, in per cent.' })
export class SizeBands {
  @Field(() => Float)
  readonly stableBelow: number;

  @Field(() => Float)
  readonly slightBelow: number;

  @Field(() => Float)
  readonly significantFrom: number;

  @Field(() => Float, { description: 'A movement from this on needs an explanation.' })
  readonly explainFrom: number;
}

@ObjectType()
export class PreferredTerm {
  @Field(() => String)
  readonly use: string;

  @Field(() => [String])
  readonly not: readonly string[];
}

@ObjectType({ description: 'An operation that runs more than once, and the days on which it began.' })
export class RepeatedOperation {
  @Field(() => String)
  readonly name: string;

  @Field(() => [DayScalar])
  readonly days: readonly Day[];
}

@ObjectType({ description: 'Who changed the rules, when, and which of them.' })
export class HouseRulesChange {
  @Field(() => String)
  readonly by: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => [String])
  readonly changed: readonly string[];
}

@ObjectType({ description: 'What the organisation has settled for all of its papers.' })
export class HouseRules {
  @Field(() => FigureStyle, { description: 'For papers commissioned from now on; others keep theirs.' })
  readonly style: FigureStyle;

  @Field(() => SizeBands)
  readonly bands: SizeBands;

  @Field(() => [PreferredTerm])
  readonly preferredTerms: readonly PreferredTerm[];

  @Field(() => [RepeatedOperation])
  readonly operations: readonly RepeatedOperation[];

  @Field(() => Int)
  readonly version: number;

  @Field(() => Boolean)
  readonly mayChange: boolean;

  @Field(() => HouseRulesChange, { nullable: true })
  readonly lastChange: HouseRulesChange | null;
}

@InputType()
export class FigureStyleInput extends OmitType(FigureStyle, [], InputType) {}

@InputType()
export class SizeBandsInput extends OmitType(SizeBands, [], InputType) {}

@InputType()
export class PreferredTermInput extends OmitType(PreferredTerm, [], InputType) {}

@InputType()
export class RepeatedOperationInput extends OmitType(RepeatedOperation, [], InputType) {}

@InputType()
export class HouseRulesInput {
  @Field(() => FigureStyleInput)
  readonly style: FigureStyleInput;

  @Field(() => SizeBandsInput)
  readonly bands: SizeBandsInput;

  @Field(() => [PreferredTermInput])
  readonly preferredTerms: readonly PreferredTermInput[];

  @Field(() => [RepeatedOperationInput])
  readonly operations: readonly RepeatedOperationInput[];
}

/** The rules after they were changed, or why not. */
export const HouseRulesResult = resultOf('HouseRulesResult', () => HouseRules);

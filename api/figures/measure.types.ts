import type { BestRank, Day, Polarity, SpanMonths, Unit } from '@countersign/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BestRankEnum, PolarityEnum, UnitEnum } from '../platform/enums.ts';
import { resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'One figure over whole months; a month that nothing is known of has no value.' })
export class FigurePoint {
  @Field(() => DayScalar, { description: 'First day of its first month.' })
  readonly start: Day;

  @Field(() => Int)
  readonly months: SpanMonths;

  @Field(() => Float, { nullable: true })
  readonly value: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What is printed instead, where the value is kept from the reader because papers withhold it.',
  })
  readonly withheld: string | null;

  @Field(() => Boolean)
  readonly provisional: boolean;

  @Field(() => DayScalar, { nullable: true })
  readonly extractedOn: Day | null;
}

@ObjectType()
export class Measure {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => [String])
  readonly aliases: readonly string[];

  @Field(() => UnitEnum)
  readonly unit: Unit;

  @Field(() => PolarityEnum)
  readonly polarity: Polarity;

  @Field(() => BestRankEnum)
  readonly bestRank: BestRank;

  @Field(() => String)
  readonly source: string;

  @Field(() => Int)
  readonly decimals: number;

  @Field(() => Int, { nullable: true, description: 'Counts from 1 to below this are withheld in print.' })
  readonly smallNumbers: number | null;

  @Field(() => ID, { nullable: true })
  readonly ownerId: string | null;

  @Field(() => String, { nullable: true })
  readonly ownerLine: string | null;

  @Field(() => Int)
  readonly version: number;

  @Field(() => FigurePoint, { nullable: true, description: 'The latest figure, of the whole force.' })
  readonly latest: FigurePoint | null;
}

@ObjectType()
export class MeasurePage {
  @Field(() => Int)
  readonly total: number;

  @Field(() => [Measure])
  readonly measures: readonly Measure[];
}

@ObjectType()
export class ExtractLoad {
  @Field(() => String)
  readonly by: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly fileName: string;
}

@ObjectType({ description: 'A day on which figures were drawn from their system, and who loaded them.' })
export class Extract {
  @Field(() => DayScalar)
  readonly extractedOn: Day;

  @Field(() => Int)
  readonly figures: number;

  @Field(() => [ExtractLoad])
  readonly loads: readonly ExtractLoad[];
}

@ObjectType({
  description: 'A figure that took the place of an earlier one of the same extract, which is kept.',
})
export class Restatement {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DayScalar)
  readonly start: Day;

  @Field(() => Int)
  readonly months: SpanMonths;

  @Field(() => String)
  readonly area: string;

  @Field(() => String)
  readonly category: string;

  @Field(() => DayScalar)
  readonly extractedOn: Day;

  @Field(() => Float, { nullable: true, description: 'Null where it is kept from the reader.' })
  readonly before: number | null;

  @Field(() => Float, { nullable: true, description: 'Null where it is kept from the reader.' })
  readonly after: number | null;

  @Field(() => String, { description: 'As papers print it.' })
  readonly beforeText: string;

  @Field(() => String, { description: 'As papers print it.' })
  readonly afterText: string;

  @Field(() => Boolean)
  readonly provisional: boolean;

  @Field(() => String)
  readonly by: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly fileName: string;
}

@ObjectType({
  description: 'What is known of a measure beside its figures. An empty area is the whole force.',
})
export class MeasureFigures {
  @Field(() => [String])
  readonly areas: readonly string[];

  @Field(() => [String])
  readonly categories: readonly string[];

  @Field(() => [Extract])
  readonly extracts: readonly Extract[];

  @Field(() => [Restatement])
  readonly restatements: readonly Restatement[];
}

@InputType()
export class MeasureInput {
  @Field(() => String)
  readonly name: string;

  @Field(() => [String])
  readonly aliases: readonly string[];

  @Field(() => UnitEnum)
  readonly unit: Unit;

  @Field(() => PolarityEnum)
  readonly polarity: Polarity;

  @Field(() => BestRankEnum)
  readonly bestRank: BestRank;

  @Field(() => String)
  readonly source: string;

  @Field(() => Int)
  readonly decimals: number;

  @Field(() => Int, { nullable: true })
  readonly smallNumbers?: number | null;

  @Field(() => ID, { nullable: true })
  readonly ownerId?: string | null;
}

/** A measure after an act on it, or why not. */
export const MeasureResult = resultOf('MeasureResult', () => Measure);

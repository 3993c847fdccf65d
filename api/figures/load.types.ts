import type { Day, LoadState, SpanMonths, Verdict } from '@countersign/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LoadStateEnum, VerdictEnum } from '../platform/enums.ts';
import { Act, resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'A file of figures: what loading it would do, and what became of it.' })
export class Load {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly fileName: string;

  @Field(() => LoadStateEnum)
  readonly state: LoadState;

  @Field(() => [String], { description: 'Why the file could not be read.' })
  readonly problems: readonly string[];

  @Field(() => [String], { description: 'What was left out of the file.' })
  readonly notes: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many figures the file gives; null until it is read.',
  })
  readonly rowsTotal: number | null;

  @Field(() => Int, { description: 'How many of them are judged.' })
  readonly rowsDone: number;

  @Field(() => Int, { description: 'Cells without a figure: they are left as they are.' })
  readonly blanks: number;

  @Field(() => Int)
  readonly added: number;

  @Field(() => Int)
  readonly restated: number;

  @Field(() => Int)
  readonly unchanged: number;

  @Field(() => Int)
  readonly refused: number;

  @Field(() => String)
  readonly chosenBy: string;

  @Field(() => DateTimeScalar)
  readonly chosenAt: Date;

  @Field(() => String, { nullable: true })
  readonly loadedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly loadedAt: Date | null;

  @Field(() => String, { nullable: true })
  readonly undoneBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly undoneAt: Date | null;

  @Field(() => String, { nullable: true })
  readonly undoneReason: string | null;

  @Field(() => [Act], { description: 'What the signed-in person has the right to do with it.' })
  readonly acts: readonly Act[];
}

@ObjectType()
export class LoadPage {
  @Field(() => Int)
  readonly total: number;

  @Field(() => [Load])
  readonly loads: readonly Load[];
}

@ObjectType({
  description: 'A row of a file in its own words, how it is understood, and what loading it would do.',
})
export class PreviewRow {
  @Field(() => Int)
  readonly nth: number;

  @Field(() => Int, { description: 'Its line in the file, from 1.' })
  readonly line: number;

  @Field(() => VerdictEnum)
  readonly verdict: Verdict;

  @Field(() => [String])
  readonly reasons: readonly string[];

  @Field(() => String)
  readonly measure: string;

  @Field(() => String)
  readonly area: string;

  @Field(() => String)
  readonly category: string;

  @Field(() => String)
  readonly period: string;

  @Field(() => String)
  readonly valueGiven: string;

  @Field(() => String)
  readonly extractGiven: string;

  @Field(() => ID, { nullable: true })
  readonly measureId: string | null;

  @Field(() => DayScalar, { nullable: true })
  readonly start: Day | null;

  @Field(() => Int, { nullable: true })
  readonly months: SpanMonths | null;

  @Field(() => Float, { nullable: true })
  readonly value: number | null;

  @Field(() => DayScalar, { nullable: true })
  readonly extractedOn: Day | null;

  @Field(() => Boolean)
  readonly provisional: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure that it would restate, or that it repeats.',
  })
  readonly before: number | null;

  @Field(() => Boolean)
  readonly beforeProvisional: boolean;
}

/** A load after an act on it, or why not. */
export const LoadResult = resultOf('LoadResult', () => Load);

import type { Day } from '@countersign/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { DayScalar } from '../platform/scalars.ts';

@ObjectType()
export class BoundMonth {
  @Field(() => DayScalar)
  readonly month: Day;

  @Field(() => Float, { nullable: true })
  readonly value?: number | null;
}

@ObjectType({ description: 'What the store says now of a source that a paper names.' })
export class BoundFigure {
  @Field(() => String)
  readonly source: string;

  @Field(() => String, { description: 'As papers print it; empty where there is no figure.' })
  readonly text: string;

  @Field(() => Float, { nullable: true, description: 'Null where it is withheld or missing.' })
  readonly value: number | null;

  @Field(() => String, { nullable: true })
  readonly previousText: string | null;

  @Field(() => Float, { nullable: true })
  readonly previousValue: number | null;

  @Field(() => String, { nullable: true, description: 'The measure and the window, in words.' })
  readonly from: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no figure.' })
  readonly reason: string | null;

  @Field(() => Boolean)
  readonly provisional: boolean;

  @Field(() => DayScalar)
  readonly extractedOn: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When a newer extract of the same window was drawn.',
  })
  readonly newerOn: Day | null;

  @Field(() => String, { nullable: true })
  readonly newerText: string | null;

  @Field(() => String)
  readonly unit: string;

  @Field(() => [BoundMonth])
  readonly months: readonly BoundMonth[];

  @Field(() => [BoundMonth], {
    description: 'The twelve points that lead up to it, by month or window after window.',
  })
  readonly trend: readonly BoundMonth[];
}

@ObjectType()
export class PrintingSection {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;
}

@ObjectType({ description: 'A paper that prints a measure, and where.' })
export class PrintingPaper {
  @Field(() => PaperRef)
  readonly paper: PaperRef;

  @Field(() => [PrintingSection])
  readonly sections: readonly PrintingSection[];
}

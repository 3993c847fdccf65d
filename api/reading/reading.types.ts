import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Approval } from '../paper/edition.types.ts';
import { FrontSheetLine } from '../paper/front-sheet.types.ts';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { DateTimeScalar } from '../platform/scalars.ts';
import { Thread } from '../thread/thread.types.ts';

@ObjectType()
export class OutlineEntry {
  @Field(() => String)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly heading: string;

  @Field(() => Int)
  readonly level: number;
}

@ObjectType()
export class ReadingSignOff {
  @Field(() => String)
  readonly section: string;

  @Field(() => String)
  readonly line: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly as: string;

  @Field(() => String)
  readonly hash: string;
}

@ObjectType({ description: 'An edition (or the draft as it would be submitted) to read.' })
export class Reading {
  @Field(() => PaperRef)
  readonly paper: PaperRef;

  @Field(() => ID, { nullable: true })
  readonly editionId: string | null;

  @Field(() => String)
  readonly edition: string;

  @Field(() => String)
  readonly state: string;

  @Field(() => String)
  readonly hash: string;

  @Field(() => String)
  readonly marking: string;

  @Field(() => String)
  readonly html: string;

  @Field(() => [OutlineEntry])
  readonly outline: readonly OutlineEntry[];

  @Field(() => [FrontSheetLine])
  readonly frontSheet: readonly FrontSheetLine[];

  @Field(() => [ReadingSignOff])
  readonly signOffs: readonly ReadingSignOff[];

  @Field(() => [Approval])
  readonly approvals: readonly Approval[];

  @Field(() => [Thread])
  readonly openThreads: readonly Thread[];

  @Field(() => [String], {
    description:
      'The sections whose text differs from the edition this person last saw, by number and heading.',
  })
  readonly changedSince: readonly string[];

  @Field(() => String)
  readonly pdf: string;
}

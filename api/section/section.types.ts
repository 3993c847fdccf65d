import type { Day, SectionState } from '@countersign/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { SectionStateEnum } from '../platform/enums.ts';
import { Act, Reason, resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';
import { Thread } from '../thread/thread.types.ts';

@ObjectType()
export class SignOff {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly line: string;

  @Field(() => String)
  readonly as: string;

  @Field(() => DateTimeScalar)
  readonly at: string;

  @Field(() => String)
  readonly hash: string;

  @Field(() => Boolean)
  readonly standing: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who did what that revoked it, as a sentence without its stop.',
  })
  readonly fallen: string | null;
}

@ObjectType()
export class SectionLink {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly heading: string;
}

@ObjectType({ description: 'A figure that a section keeps though a newer extract says otherwise.' })
export class KeptExtract {
  @Field(() => String)
  readonly source: string;

  @Field(() => DayScalar, { description: 'The extract that was not taken.' })
  readonly newerOn: Day;

  @Field(() => String)
  readonly line: string;

  @Field(() => DateTimeScalar)
  readonly at: string;
}

@ObjectType({ description: 'One section as it is written: what the editor and the sign-off page need.' })
export class Section {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly heading: string;

  @Field(() => PaperRef)
  readonly paper: PaperRef;

  @Field(() => Boolean)
  readonly ofAuthor: boolean;

  @Field(() => PersonRef, { nullable: true })
  readonly lead: PersonRef | null;

  @Field(() => SectionStateEnum)
  readonly state: SectionState;

  @Field(() => String)
  readonly stateWords: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => DayScalar, { nullable: true })
  readonly due: Day | null;

  @Field(() => String)
  readonly guidance: string;

  @Field(() => Boolean)
  readonly mayWrite: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the signed-in person may not write, in words; null when they may.',
  })
  readonly readOnlyReason: string | null;

  @Field(() => [Act])
  readonly acts: readonly Act[];

  @Field(() => [SignOff])
  readonly signOffs: readonly SignOff[];

  @Field(() => [Thread])
  readonly threads: readonly Thread[];

  @Field(() => String, {
    description: 'The text as stored now and its hash: what a signature names. Empty text has a hash too.',
  })
  readonly html: string;

  @Field(() => String)
  readonly hash: string;

  @Field(() => Boolean)
  readonly empty: boolean;

  @Field(() => Boolean, { description: 'Nobody has touched what was taken over from the last paper.' })
  readonly carried: boolean;

  @Field(() => [Reason], { description: 'Promises and questions that are still to be answered here.' })
  readonly owed: readonly Reason[];

  @Field(() => [KeptExtract])
  readonly keptExtracts: readonly KeptExtract[];

  @Field(() => [String], {
    description:
      'Ids of the promises and questions that came with the section: rows that stay, in their own words.',
  })
  readonly given: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true })
  readonly savedAt: string | null;

  @Field(() => SectionLink, { nullable: true })
  readonly previous: SectionLink | null;

  @Field(() => SectionLink, { nullable: true })
  readonly next: SectionLink | null;
}

/** A section after an act on it, or why not. */
export const SectionResult = resultOf('SectionResult', () => Section);

import type { Day, PaperState, SectionState, Standing } from '@countersign/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Meeting } from '../meeting/meeting.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { Post } from '../person/post.types.ts';
import { Deadline } from '../platform/deadline.types.ts';
import { PaperStateEnum, SectionKindEnum, SectionStateEnum, StandingEnum } from '../platform/enums.ts';
import { HistoryEntry } from '../platform/history-entry.types.ts';
import { Act, Reason, resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';
import { TemplateRef } from '../template/template-ref.types.ts';
import { Thread } from '../thread/thread.types.ts';
import { Approval, Edition } from './edition.types.ts';
import { FrontSheetLine, WrittenLine } from './front-sheet.types.ts';
import { PaperRef } from './paper-ref.types.ts';
import { Period } from './period.types.ts';

@ObjectType()
export class ChainStep {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly detail: string;

  @Field(() => String)
  readonly state: string;
}

@ObjectType()
export class SectionRow {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => String)
  readonly heading: string;

  @Field(() => Int)
  readonly level: number;

  @Field(() => SectionKindEnum)
  readonly kind: 'text' | 'group';

  @Field(() => Boolean)
  readonly ofAuthor: boolean;

  @Field(() => Boolean)
  readonly required: boolean;

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

  @Field(() => Boolean)
  readonly empty: boolean;

  @Field(() => Boolean, { description: 'Nobody has touched what was taken over from the last paper.' })
  readonly carried: boolean;

  @Field(() => [Reason], { description: 'Promises and questions that are still to be answered here.' })
  readonly owed: readonly Reason[];

  @Field(() => Boolean)
  readonly onBehalf: boolean;

  @Field(() => DateTimeScalar)
  readonly since: string;

  @Field(() => Int)
  readonly openThreads: number;

  @Field(() => Boolean)
  readonly mayWrite: boolean;

  @Field(() => [Act])
  readonly acts: readonly Act[];
}

@ObjectType()
export class Paper {
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
  readonly version: number;

  @Field(() => String)
  readonly marking: string;

  @Field(() => TemplateRef)
  readonly template: TemplateRef;

  @Field(() => Meeting)
  readonly meeting: Meeting;

  @Field(() => Period)
  readonly period: Period;

  @Field(() => PersonRef)
  readonly author: PersonRef;

  @Field(() => Post)
  readonly chiefOfficerPost: Post;

  @Field(() => PaperRef, { nullable: true })
  readonly follows: PaperRef | null;

  @Field(() => [Deadline])
  readonly deadlines: readonly Deadline[];

  @Field(() => StandingEnum)
  readonly standing: Standing;

  @Field(() => String)
  readonly reason: string;

  @Field(() => String, { nullable: true })
  readonly holder: string | null;

  @Field(() => DateTimeScalar)
  readonly since: string;

  @Field(() => Boolean)
  readonly late: boolean;

  @Field(() => String, { nullable: true })
  readonly lateReason: string | null;

  @Field(() => String, { nullable: true })
  readonly agendaNumber: string | null;

  @Field(() => [FrontSheetLine])
  readonly frontSheet: readonly FrontSheetLine[];

  @Field(() => [WrittenLine], { description: 'The lines of the front sheet that somebody fills in.' })
  readonly writtenLines: readonly WrittenLine[];

  @Field(() => [ChainStep])
  readonly chain: readonly ChainStep[];

  @Field(() => [SectionRow])
  readonly sections: readonly SectionRow[];

  @Field(() => Int)
  readonly sectionsSigned: number;

  @Field(() => Int)
  readonly sectionsTotal: number;

  @Field(() => [Thread])
  readonly threads: readonly Thread[];

  @Field(() => [Edition])
  readonly editions: readonly Edition[];

  @Field(() => [Approval])
  readonly approvals: readonly Approval[];

  @Field(() => [HistoryEntry])
  readonly history: readonly HistoryEntry[];

  @Field(() => [Act])
  readonly acts: readonly Act[];

  @Field(() => Boolean, {
    description: 'Whether the draft, its sections and its comments are open to the reader.',
  })
  readonly mayReadDraft: boolean;

  @Field(() => Boolean)
  readonly mayComment: boolean;
}

/** A paper after an act on it, or why not. */
export const PaperResult = resultOf('PaperResult', () => Paper);

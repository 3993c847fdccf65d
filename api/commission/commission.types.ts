import type { Day } from '@countersign/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Meeting } from '../meeting/meeting.types.ts';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { Period } from '../paper/period.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { Post } from '../person/post.types.ts';
import { Deadline } from '../platform/deadline.types.ts';
import { SectionKindEnum } from '../platform/enums.ts';
import { DayScalar } from '../platform/scalars.ts';
import { TemplateRef } from '../template/template-ref.types.ts';

@ObjectType()
export class CommissionSection {
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

  @Field(() => ID, { nullable: true })
  readonly leadId: string | null;

  @Field(() => String)
  readonly guidance: string;

  @Field(() => Int, { description: 'How many promises of the last paper the section will open with.' })
  readonly promises: number;

  @Field(() => Int, { description: 'How many questions of the board the last paper put off to it.' })
  readonly putOff: number;
}

@ObjectType({
  description:
    "Everything the commission screen offers, with suggestions filled in from the template or from last period's paper.",
})
export class CommissionForm {
  @Field(() => String)
  readonly title: string;

  @Field(() => TemplateRef)
  readonly template: TemplateRef;

  @Field(() => PaperRef, { nullable: true })
  readonly follows: PaperRef | null;

  @Field(() => [Meeting])
  readonly meetings: readonly Meeting[];

  @Field(() => ID)
  readonly meetingId: string;

  @Field(() => [Period])
  readonly periods: readonly Period[];

  @Field(() => Period)
  readonly period: Period;

  @Field(() => [Deadline])
  readonly deadlines: readonly Deadline[];

  @Field(() => [PersonRef])
  readonly authors: readonly PersonRef[];

  @Field(() => ID, { nullable: true })
  readonly authorId: string | null;

  @Field(() => [Post])
  readonly chiefOfficers: readonly Post[];

  @Field(() => ID, { nullable: true })
  readonly chiefOfficerPostId: string | null;

  @Field(() => [PersonRef])
  readonly leads: readonly PersonRef[];

  @Field(() => [CommissionSection])
  readonly sections: readonly CommissionSection[];
}

@InputType()
export class LeadInput {
  @Field(() => String)
  readonly sectionKey: string;

  @Field(() => ID)
  readonly personId: string;
}

@InputType()
export class QuestionInput {
  @Field(() => String)
  readonly text: string;

  @Field(() => String, { nullable: true })
  readonly hint?: string | null;

  @Field(() => String)
  readonly askedBy: string;

  @Field(() => String)
  readonly sectionKey: string;
}

@InputType()
export class CommissionInput {
  @Field(() => ID)
  readonly key: string;

  @Field(() => ID)
  readonly templateId: string;

  @Field(() => ID, { nullable: true })
  readonly fromPaperId?: string | null;

  @Field(() => ID)
  readonly meetingId: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => DayScalar)
  readonly periodStart: Day;

  @Field(() => ID)
  readonly authorId: string;

  @Field(() => ID)
  readonly chiefOfficerPostId: string;

  @Field(() => [LeadInput])
  readonly leads: readonly LeadInput[];

  @Field(() => [QuestionInput], {
    nullable: true,
    description: "The board's questions, each routed to a section.",
  })
  readonly questions?: readonly QuestionInput[] | null;
}

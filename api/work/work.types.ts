import type { Day, Standing } from '@countersign/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { StandingEnum } from '../platform/enums.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'One thing that waits for the signed-in person, or that they are following.' })
export class WorkItem {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, {
    description: 'What is asked, as an act: Write your section, Approve, Accept a section ...',
  })
  readonly ask: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => ID)
  readonly paperId: string;

  @Field(() => String)
  readonly reference: string;

  @Field(() => ID, { nullable: true })
  readonly sectionId: string | null;

  @Field(() => String)
  readonly place: string;

  @Field(() => DayScalar, { nullable: true })
  readonly due: Day | null;

  @Field(() => StandingEnum)
  readonly standing: Standing;

  @Field(() => Boolean)
  readonly waitsForMe: boolean;

  @Field(() => DateTimeScalar)
  readonly since: string;
}

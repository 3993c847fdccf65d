import type { Standing } from '@countersign/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AgendaItem, Meeting } from '../meeting/meeting.types.ts';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { Deadline } from '../platform/deadline.types.ts';
import { StandingEnum } from '../platform/enums.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType({
  description:
    "One row of a meeting's readiness: where a paper is, who holds it, and whether it will be ready.",
})
export class ReadinessRow {
  @Field(() => PaperRef)
  readonly paper: PaperRef;

  @Field(() => PersonRef)
  readonly author: PersonRef;

  @Field(() => Int)
  readonly sectionsSigned: number;

  @Field(() => Int)
  readonly sectionsTotal: number;

  @Field(() => Int)
  readonly openComments: number;

  @Field(() => String, { nullable: true })
  readonly holder: string | null;

  @Field(() => DateTimeScalar)
  readonly since: string;

  @Field(() => Deadline, { nullable: true })
  readonly deadline: Deadline | null;

  @Field(() => StandingEnum)
  readonly standing: Standing;

  @Field(() => String)
  readonly reason: string;

  @Field(() => String, { nullable: true })
  readonly agendaNumber: string | null;

  @Field(() => Boolean)
  readonly late: boolean;

  @Field(() => Boolean)
  readonly notPresented: boolean;
}

@ObjectType()
export class Readiness {
  @Field(() => Meeting)
  readonly meeting: Meeting;

  @Field(() => [ReadinessRow])
  readonly rows: readonly ReadinessRow[];

  @Field(() => [AgendaItem])
  readonly others: readonly AgendaItem[];
}

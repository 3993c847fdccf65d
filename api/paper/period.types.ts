import type { Day, PeriodKind, YearCalendar } from '@countersign/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { PeriodKindEnum, YearCalendarEnum } from '../platform/enums.ts';
import { DayScalar } from '../platform/scalars.ts';

@ObjectType()
export class Period {
  @Field(() => PeriodKindEnum)
  readonly kind: PeriodKind;

  @Field(() => YearCalendarEnum)
  readonly calendar: YearCalendar;

  @Field(() => DayScalar)
  readonly start: Day;

  @Field(() => String)
  readonly label: string;

  @Field(() => String)
  readonly span: string;
}

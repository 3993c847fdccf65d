import type { AgendaKind } from '@countersign/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Meeting } from '../meeting/meeting.types.ts';
import { AgendaKindEnum } from '../platform/enums.ts';
import { OutlineEntry } from './reading.types.ts';

@ObjectType()
export class PackItem {
  @Field(() => String)
  readonly number: string;

  @Field(() => AgendaKindEnum)
  readonly kind: AgendaKind;

  @Field(() => String)
  readonly title: string;

  @Field(() => String)
  readonly detail: string;

  @Field(() => ID, { nullable: true })
  readonly paperId: string | null;

  @Field(() => String, { nullable: true })
  readonly edition: string | null;

  @Field(() => String, { nullable: true })
  readonly html: string | null;

  @Field(() => [OutlineEntry])
  readonly outline: readonly OutlineEntry[];
}

@ObjectType()
export class PackReading {
  @Field(() => Meeting)
  readonly meeting: Meeting;

  @Field(() => [PackItem])
  readonly items: readonly PackItem[];

  @Field(() => String)
  readonly pdf: string;
}

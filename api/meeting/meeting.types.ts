import type { AgendaKind, BoardOutcome, Day, MeetingState } from '@countersign/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BoardRef } from '../board/board-ref.types.ts';
import { PaperRef } from '../paper/paper-ref.types.ts';
import { PersonRef } from '../person/person-ref.types.ts';
import { Deadline } from '../platform/deadline.types.ts';
import { AgendaKindEnum, BoardOutcomeEnum, MeetingStateEnum } from '../platform/enums.ts';
import { HistoryEntry } from '../platform/history-entry.types.ts';
import { Act, resultOf } from '../platform/result.types.ts';
import { DateTimeScalar, DayScalar } from '../platform/scalars.ts';

@ObjectType()
export class AgendaItem {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => Int)
  readonly position: number;

  @Field(() => AgendaKindEnum)
  readonly kind: AgendaKind;

  @Field(() => String)
  readonly title: string;

  @Field(() => PaperRef, { nullable: true })
  readonly paper: PaperRef | null;

  @Field(() => String, { nullable: true })
  readonly edition: string | null;

  @Field(() => PersonRef, { nullable: true })
  readonly owner: PersonRef | null;

  @Field(() => String, { nullable: true })
  readonly reason: string | null;

  @Field(() => DayScalar, { nullable: true })
  readonly due: Day | null;

  @Field(() => BoardOutcomeEnum, { nullable: true })
  readonly outcome: BoardOutcome | null;

  @Field(() => String, { nullable: true })
  readonly outcomeNote: string | null;
}

/** A meeting; its agenda, placeable papers, acts and history are resolved only when asked for. */
@ObjectType()
export class Meeting {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => BoardRef)
  readonly board: BoardRef;

  @Field(() => ID, { nullable: true })
  readonly programmeId: string | null;

  @Field(() => DayScalar)
  readonly day: Day;

  @Field(() => String, { nullable: true })
  readonly startsAt: string | null;

  @Field(() => String, { nullable: true })
  readonly place: string | null;

  @Field(() => MeetingStateEnum)
  readonly state: MeetingState;

  @Field(() => String)
  readonly stateWords: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => DayScalar)
  readonly cutOff: Day;

  @Field(() => [Deadline])
  readonly deadlines: readonly Deadline[];

  @Field(() => Int)
  readonly paperCount: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly issuedAt: string | null;

  @Field(() => [AgendaItem])
  readonly agenda?: readonly AgendaItem[];

  @Field(() => [PaperRef], {
    description: 'Papers that are approved and could be placed, and papers that could follow.',
  })
  readonly placeable?: readonly PaperRef[];

  @Field(() => [Act])
  readonly acts?: readonly Act[];

  @Field(() => [HistoryEntry])
  readonly history?: readonly HistoryEntry[];
}

/** A meeting after an act on it, or why not. */
export const MeetingResult = resultOf('MeetingResult', () => Meeting);

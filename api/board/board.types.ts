import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Meeting } from '../meeting/meeting.types.ts';
import { type BoardKind, BoardKindEnum } from '../platform/enums.ts';
import { resultOf } from '../platform/result.types.ts';
import { BoardRef } from './board-ref.types.ts';

@ObjectType()
export class Programme {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Int)
  readonly year: number;

  @Field(() => BoardRef)
  readonly board: BoardRef;

  @Field(() => [Meeting])
  readonly meetings: readonly Meeting[];
}

@ObjectType()
export class Board {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly shortName: string;

  @Field(() => BoardKindEnum)
  readonly kind: BoardKind;

  @Field(() => [Programme])
  readonly programmes: readonly Programme[];

  @Field(() => [Meeting])
  readonly meetings: readonly Meeting[];
}

/** A board after an act on it, or why not. */
export const BoardResult = resultOf('BoardResult', () => Board);

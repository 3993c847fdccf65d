import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { type BoardKind, BoardKindEnum } from '../platform/enums.ts';
import { Board, BoardResult, Programme } from './board.types.ts';
import { Boards } from './boards.ts';

/** Boards and their programmes: to look at, make and change. */
@Resolver(() => Board)
export class BoardResolver {
  constructor(private readonly readable: Boards) {}

  @Query(() => [Board])
  @Guarded('readMeetings')
  boards(@Who() { actor }: SignedIn) {
    return this.readable.all(actor);
  }

  @Query(() => [Programme])
  @Guarded('readMeetings')
  programmes(@Who() { actor }: SignedIn) {
    return this.readable.programmes(actor);
  }

  @Mutation(() => BoardResult)
  @Guarded('manageBoards')
  makeBoard(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('name', { type: () => String }) name: string,
    @Args('shortName', { type: () => String }) shortName: string,
    @Args('kind', { type: () => BoardKindEnum }) kind: BoardKind,
  ) {
    return this.readable.make(who, key, { name, shortName, kind });
  }

  @Mutation(() => BoardResult)
  @Guarded('manageBoards')
  changeBoard(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('shortName', { type: () => String }) shortName: string,
  ) {
    return this.readable.change(who, key, boardId, { name, shortName });
  }

  @Mutation(() => BoardResult)
  @Guarded('manageBoards')
  makeProgramme(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('year', { type: () => Int }) year: number,
  ) {
    return this.readable.makeProgramme(who, key, boardId, { name, year });
  }
}

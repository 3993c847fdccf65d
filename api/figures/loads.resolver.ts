import type { Verdict } from '@countersign/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { VerdictEnum } from '../platform/enums.ts';
import { Load, LoadPage, LoadResult, PreviewRow } from './load.types.ts';
import { Loads } from './loads.ts';

/** Loads of figures: to look at, confirm, discard and undo. A file is chosen by `POST /figures/loads`. */
@Resolver(() => Load)
export class LoadsResolver {
  constructor(private readonly readable: Loads) {}

  @Query(() => LoadPage)
  @Guarded('readLoads')
  loads(
    @Who() who: SignedIn,
    @Args('take', { type: () => Int, defaultValue: 100 }) take: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ) {
    return this.readable.page(who, take, skip);
  }

  @Query(() => Load, { nullable: true })
  @Guarded('readLoads')
  load(@Who() who: SignedIn, @Args('id', { type: () => ID }) id: string) {
    return this.readable.one(who, id);
  }

  @Query(() => [PreviewRow])
  @Guarded('readLoads')
  loadRows(
    @Args('loadId', { type: () => ID }) loadId: string,
    @Args('verdict', { type: () => VerdictEnum, nullable: true }) verdict: Verdict | undefined,
    @Args('take', { type: () => Int, defaultValue: 100 }) take: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ) {
    return this.readable.rows(loadId, verdict, take, skip);
  }

  @Mutation(() => LoadResult)
  @Guarded('loadFigures')
  confirmLoad(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('loadId', { type: () => ID }) loadId: string,
  ) {
    return this.readable.confirm(who, { key, loadId });
  }

  @Mutation(() => LoadResult)
  @Guarded('loadFigures')
  discardLoad(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('loadId', { type: () => ID }) loadId: string,
  ) {
    return this.readable.discard(who, { key, loadId });
  }

  @Mutation(() => LoadResult)
  @Guarded('loadFigures')
  undoLoad(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('loadId', { type: () => ID }) loadId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.readable.undo(who, { key, loadId }, reason);
  }
}

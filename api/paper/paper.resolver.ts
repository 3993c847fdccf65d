import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { selectedFields } from '../platform/selection.ts';
import { Paper } from './paper.types.ts';
import { PaperRef } from './paper-ref.types.ts';
import { Papers } from './papers.ts';

/** Papers to look at. */
@Resolver(() => Paper)
export class PaperResolver {
  constructor(private readonly papers: Papers) {}

  @Query(() => Paper, { nullable: true })
  @Guarded('readPaper', 'paper')
  paper(@Who() who: SignedIn, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo) {
    return this.papers.read(who, id, selectedFields(info));
  }

  @Query(() => [PaperRef], { name: 'papers' })
  @Guarded('readPaper', 'paper')
  find(@Who() who: SignedIn, @Args('search', { type: () => String, nullable: true }) search: string | null) {
    return this.papers.find(who, search ?? null);
  }
}

import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PaperResult } from '../paper/paper.types.ts';
import { Papers } from '../paper/papers.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { given } from '../platform/given.ts';
import { selectedFields } from '../platform/selection.ts';
import { CommissionForm, CommissionInput } from './commission.types.ts';
import { CommissionForms } from './commission-form.ts';
import { Commissions } from './commissions.ts';

/** Commissioning papers. */
@Resolver()
export class CommissionResolver {
  constructor(
    private readonly commissions: Commissions,
    private readonly forms: CommissionForms,
    private readonly papers: Papers,
  ) {}

  @Query(() => CommissionForm, { nullable: true })
  @Guarded('commissionPaper')
  commissionForm(
    @Args('templateId', { type: () => ID, nullable: true }) templateId?: string,
    @Args('fromPaperId', { type: () => ID, nullable: true }) fromPaperId?: string,
    @Args('meetingId', { type: () => ID, nullable: true }) meetingId?: string,
  ) {
    return this.forms.form(given({ templateId, fromPaperId, meetingId }));
  }

  @Mutation(() => PaperResult)
  @Guarded('commissionPaper')
  async commissionPaper(
    @Who() who: SignedIn,
    @Args('input') input: CommissionInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const outcome = await this.commissions.commission(who, input);
    return this.papers.answer(who, outcome, selectedFields(info));
  }
}

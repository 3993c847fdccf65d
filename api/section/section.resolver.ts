import type { Day, SectionAct } from '@countersign/domain';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Brought } from '../paper/bring.ts';
import { PaperActs } from '../paper/paper-acts.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { ActOn } from '../platform/result.types.ts';
import { DayScalar } from '../platform/scalars.ts';
import { selectedFields } from '../platform/selection.ts';
import { Section, SectionResult } from './section.types.ts';
import { Sections } from './sections.ts';

/** One section to look at, and one mutation for every human act on it. */
@Resolver(() => Section)
export class SectionResolver {
  constructor(
    private readonly acts: PaperActs,
    private readonly sections: Sections,
  ) {}

  @Query(() => Section, { nullable: true })
  @Guarded('readDraft', 'section')
  section(
    @Who() who: SignedIn,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.sections.read(who, id, selectedFields(info).has('html'));
  }

  @Mutation(() => SectionResult)
  @Guarded('startSection', 'section')
  startSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'startSection', { ...on, id: sectionId }, {}, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('submitSection', 'section')
  submitSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'submitSection', { ...on, id: sectionId }, { hash }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('acceptSection', 'section')
  acceptSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'acceptSection', { ...on, id: sectionId }, { hash }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('returnSection', 'section')
  returnSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'returnSection', { ...on, id: sectionId }, { reason }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('reopenSection', 'section')
  reopenSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'reopenSection', { ...on, id: sectionId }, { reason }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('submitSectionOnBehalf', 'section')
  submitSectionOnBehalf(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'submitSectionOnBehalf', { ...on, id: sectionId }, { hash, reason }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('confirmSection', 'section')
  confirmSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'confirmSection', { ...on, id: sectionId }, { hash }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('printNoUpdate', 'section')
  printNoUpdate(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'printNoUpdate', { ...on, id: sectionId }, { reason }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('extendSection', 'section')
  extendSection(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('due', { type: () => DayScalar }) due: Day,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'extendSection', { ...on, id: sectionId }, { due }, info);
  }

  @Mutation(() => SectionResult)
  @Guarded('assignLead', 'section')
  assignLead(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('personId', { type: () => ID }) personId: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'assignLead', { ...on, id: sectionId }, { personId }, info);
  }

  @Mutation(() => SectionResult, {
    description: 'Keeps a figure though the extract of that day says otherwise; it is not offered again.',
  })
  @Guarded('keepExtract', 'section')
  keepExtract(
    @Who() who: SignedIn,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('on') on: ActOn,
    @Args('source', { type: () => String }) source: string,
    @Args('newerOn', { type: () => DayScalar }) newerOn: Day,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'keepExtract', { ...on, id: sectionId }, { source, newerOn }, info);
  }

  private async act(
    who: SignedIn,
    act: SectionAct,
    on: { id: string; key: string; version: number },
    brought: Brought,
    info: GraphQLResolveInfo,
  ) {
    const outcome = await this.acts.onSection(who, act, on, brought);
    return this.sections.answer(who, outcome, selectedFields(info, 'Section'));
  }
}

import type { BoardOutcome, CogOutcome, PaperAct, Repeat } from '@countersign/domain';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { BoardOutcomeEnum, CogOutcomeEnum, RepeatEnum } from '../platform/enums.ts';
import { given } from '../platform/given.ts';
import { ActOn } from '../platform/result.types.ts';
import { selectedFields } from '../platform/selection.ts';
import type { Brought } from './bring.ts';
import { LineInput } from './front-sheet.types.ts';
import { PaperResult } from './paper.types.ts';
import { PaperActs } from './paper-acts.ts';
import { Papers } from './papers.ts';

/** One mutation for every human act on a paper, in the lifecycle's own names. */
@Resolver()
export class PaperActsResolver {
  constructor(
    private readonly acts: PaperActs,
    private readonly papers: Papers,
  ) {}

  @Mutation(() => PaperResult)
  @Guarded('startPaper', 'paper')
  startPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'startPaper', { ...on, id: paperId }, {}, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('submitPaper', 'paper')
  submitPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'submitPaper', { ...on, id: paperId }, { hash }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('withdrawSubmission', 'paper')
  withdrawSubmission(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'withdrawSubmission', { ...on, id: paperId }, {}, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('approvePaper', 'paper')
  approvePaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'approvePaper', { ...on, id: paperId }, { hash }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('acceptLatePaper', 'paper')
  acceptLatePaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Args('authority', { type: () => String }) authority: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'acceptLatePaper', { ...on, id: paperId }, { reason, authority }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('noteNotPresented', 'paper')
  noteNotPresented(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'noteNotPresented', { ...on, id: paperId }, { reason }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('amendPaper', 'paper')
  amendPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'amendPaper', { ...on, id: paperId }, { reason }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('placeOnAgenda', 'paper')
  placeOnAgenda(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'placeOnAgenda', { ...on, id: paperId }, {}, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('takeOffAgenda', 'paper')
  takeOffAgenda(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'takeOffAgenda', { ...on, id: paperId }, {}, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('closePaper', 'paper')
  closePaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'closePaper', { ...on, id: paperId }, {}, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('deferPaper', 'paper')
  deferPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('reason', { type: () => String }) reason: string,
    @Args('keepsText', { type: () => Boolean, defaultValue: false }) keepsText: boolean,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'deferPaper', { ...on, id: paperId }, { meetingId, reason, keepsText }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('resumePaper', 'paper')
  resumePaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'resumePaper', { ...on, id: paperId }, {}, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('withdrawPaper', 'paper')
  withdrawPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Args('authority', { type: () => String }) authority: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'withdrawPaper', { ...on, id: paperId }, { reason, authority }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('reopenPaper', 'paper')
  reopenPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'reopenPaper', { ...on, id: paperId }, { reason }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('assignAuthor', 'paper')
  assignAuthor(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('personId', { type: () => ID }) personId: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'assignAuthor', { ...on, id: paperId }, { personId }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('assignChiefOfficer', 'paper')
  assignChiefOfficer(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('postId', { type: () => ID }) postId: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'assignChiefOfficer', { ...on, id: paperId }, { postId }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('describePaper', 'paper')
  describePaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('title', { type: () => String }) title: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'describePaper', { ...on, id: paperId }, { title }, info);
  }

  @Mutation(() => PaperResult, {
    description:
      'Fills in lines of the front sheet; a blank one is cleared, one that is not named stays as it is.',
  })
  @Guarded('fillFrontSheet', 'paper')
  fillFrontSheet(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('lines', { type: () => [LineInput] }) lines: LineInput[],
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'fillFrontSheet', { ...on, id: paperId }, { lines }, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('returnPaper', 'paper')
  returnPaper(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Args('reason', { type: () => String }) reason: string,
    @Args('sectionIds', { type: () => [ID], defaultValue: [] }) sectionIds: string[],
    @Args('toLead', { type: () => Boolean, defaultValue: false }) returnToLead: boolean,
    @Args('repeat', { type: () => RepeatEnum, defaultValue: 'mine-and-later' }) repeat: Repeat,
    @Info() info: GraphQLResolveInfo,
  ) {
    const brought = { hash, reason, sectionIds, returnToLead, repeat };
    return this.act(who, 'returnPaper', { ...on, id: paperId }, brought, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('recordCogOutcome', 'paper')
  recordCogOutcome(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('hash', { type: () => String }) hash: string,
    @Args('outcome', { type: () => CogOutcomeEnum }) cogOutcome: CogOutcome,
    @Args('meetingId', { type: () => ID, nullable: true }) cogMeetingId: string | undefined,
    @Args('reason', { type: () => String, nullable: true }) reason: string | undefined,
    @Args('authorityId', { type: () => ID, nullable: true }) personId: string | undefined,
    @Args('sectionIds', { type: () => [ID], defaultValue: [] }) sectionIds: string[],
    @Args('toLead', { type: () => Boolean, defaultValue: false }) returnToLead: boolean,
    @Args('repeat', { type: () => RepeatEnum, defaultValue: 'mine-and-later' }) repeat: Repeat,
    @Info() info: GraphQLResolveInfo,
  ) {
    const brought = given({
      hash,
      cogOutcome,
      cogMeetingId,
      reason,
      personId,
      sectionIds,
      returnToLead,
      repeat,
    });
    return this.act(who, 'recordCogOutcome', { ...on, id: paperId }, brought, info);
  }

  @Mutation(() => PaperResult)
  @Guarded('recordOutcome', 'paper')
  recordOutcome(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('outcome', { type: () => BoardOutcomeEnum }) boardOutcome: BoardOutcome,
    @Args('note', { type: () => String, nullable: true }) reason: string | undefined,
    @Args('meetingId', { type: () => ID, nullable: true }) meetingId: string | undefined,
    @Args('keepsText', { type: () => Boolean, defaultValue: false }) keepsText: boolean,
    @Info() info: GraphQLResolveInfo,
  ) {
    const brought = given({ boardOutcome, reason, meetingId, keepsText });
    return this.act(who, 'recordOutcome', { ...on, id: paperId }, brought, info);
  }

  @Mutation(() => PaperResult, {
    description: 'Puts a name and a reason to a finding: overrides one that blocks, answers one that asks.',
  })
  @Guarded('answerFinding', 'paper')
  answerFinding(
    @Who() who: SignedIn,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('on') on: ActOn,
    @Args('findingKey', { type: () => String }) findingKey: string,
    @Args('reason', { type: () => String }) reason: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.act(who, 'answerFinding', { ...on, id: paperId }, { findingKey, reason }, info);
  }

  private async act(
    who: SignedIn,
    act: PaperAct,
    on: { id: string; key: string; version: number },
    brought: Brought,
    info: GraphQLResolveInfo,
  ) {
    const outcome = await this.acts.onPaper(who, act, on, brought);
    return this.papers.answer(who, outcome, selectedFields(info));
  }
}

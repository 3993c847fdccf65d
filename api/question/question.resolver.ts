import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Question, QuestionResult } from './question.types.ts';
import { QuestionActs } from './question-acts.ts';
import { Questions } from './questions.ts';

/** The board's questions to a paper. */
@Resolver(() => Question)
export class QuestionResolver {
  constructor(
    private readonly asked: Questions,
    private readonly acts: QuestionActs,
  ) {}

  @Query(() => [Question], { nullable: true })
  @Guarded('readDraft', 'paper')
  questions(@Who() who: SignedIn, @Args('paperId', { type: () => ID }) paperId: string) {
    return this.asked.ofPaper(who, paperId);
  }

  @Mutation(() => QuestionResult, {
    description: 'Puts a question of the board to a section of a paper in the writing.',
  })
  @Guarded('addQuestion', 'paper')
  addQuestion(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('text', { type: () => String }) text: string,
    @Args('hint', { type: () => String }) hint: string,
    @Args('askedBy', { type: () => String }) askedBy: string,
  ) {
    return this.acts.add(who, { key, paperId, sectionId, text, hint, askedBy });
  }

  @Mutation(() => QuestionResult, {
    description: 'Moves a question of the board, with what was said to it, to another section of its paper.',
  })
  @Guarded('rerouteQuestion', 'paper')
  rerouteQuestion(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('sectionId', { type: () => ID }) sectionId: string,
  ) {
    return this.acts.reroute(who, { key, paperId, questionId, sectionId });
  }

  @Mutation(() => QuestionResult, {
    description: 'Takes a question of the board back: nobody has to answer it any more.',
  })
  @Guarded('withdrawQuestion', 'paper')
  withdrawQuestion(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('paperId', { type: () => ID }) paperId: string,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.acts.withdraw(who, { key, paperId, questionId, reason });
  }
}

import { Module } from '@nestjs/common';
import { PaperModule } from '../paper/paper.module.ts';
import { QuestionResolver } from './question.resolver.ts';
import { QuestionActs } from './question-acts.ts';
import { Questions } from './questions.ts';

/** The board's questions to papers. */
@Module({ imports: [PaperModule], providers: [Questions, QuestionActs, QuestionResolver] })
export class QuestionModule {}

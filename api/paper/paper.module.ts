import { Module } from '@nestjs/common';
import { OpenTexts } from './open-texts.ts';
import { PaperResolver } from './paper.resolver.ts';
import { PaperActsResolver } from './paper-acts.resolver.ts';
import { PaperActs } from './paper-acts.ts';
import { Papers } from './papers.ts';

/** Papers: their page, and every act on them. */
@Module({
  providers: [OpenTexts, PaperActs, Papers, PaperResolver, PaperActsResolver],
  exports: [OpenTexts, PaperActs, Papers],
})
export class PaperModule {}

import { Module } from '@nestjs/common';
import { TemplateResolver } from './template.resolver.ts';
import { TemplateActsResolver } from './template-acts.resolver.ts';
import { TemplateActs } from './template-acts.ts';

/** Templates: to look at, make and change. */
@Module({ providers: [TemplateResolver, TemplateActs, TemplateActsResolver] })
export class TemplateModule {}

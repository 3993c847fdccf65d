import { Module } from '@nestjs/common';
import { TemplateResolver } from './template.resolver.ts';

/** Templates. */
@Module({ providers: [TemplateResolver] })
export class TemplateModule {}

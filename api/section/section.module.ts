import { Module } from '@nestjs/common';
import { PaperModule } from '../paper/paper.module.ts';
import { SectionResolver } from './section.resolver.ts';
import { Sections } from './sections.ts';

/** Sections: read, signed, accepted, returned. */
@Module({ imports: [PaperModule], providers: [Sections, SectionResolver] })
export class SectionModule {}

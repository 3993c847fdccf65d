import { Module } from '@nestjs/common';
import { ImageModule } from '../image/image.module.ts';
import { PaperModule } from '../paper/paper.module.ts';
import { PdfRenderer } from '../rendering/pdf-renderer.ts';
import { Packs } from './packs.ts';
import { PdfController } from './pdf.controller.ts';
import { ReadingResolver } from './reading.resolver.ts';
import { Readings } from './readings.ts';

/** Editions, drafts and packs to read: HTML and PDF of one content. */
@Module({
  imports: [ImageModule, PaperModule],
  controllers: [PdfController],
  providers: [PdfRenderer, Packs, Readings, ReadingResolver],
})
export class ReadingModule {}

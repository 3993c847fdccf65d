import { Module } from '@nestjs/common';
import { BoundFiguresResolver } from './bound-figures.resolver.ts';
import { ChosenFilesController } from './chosen-files.controller.ts';
import { ChosenFiles } from './chosen-files.ts';
import { FiguresResolver } from './figures.resolver.ts';
import { FileReader } from './file/file-reader.ts';
import { LoadsResolver } from './loads.resolver.ts';
import { Loads } from './loads.ts';
import { Measures } from './measures.ts';

/** The one store of figures: measures, and the loads by which their figures come in. */
@Module({
  controllers: [ChosenFilesController],
  providers: [BoundFiguresResolver, ChosenFiles, FileReader, FiguresResolver, Loads, LoadsResolver, Measures],
})
export class FiguresModule {}

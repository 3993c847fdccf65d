import { Module } from '@nestjs/common';
import { ImageController } from './image.controller.ts';
import { Images } from './images.ts';

/** Images that stand in papers. */
@Module({ controllers: [ImageController], providers: [Images], exports: [Images] })
export class ImageModule {}

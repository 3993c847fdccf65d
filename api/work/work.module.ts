import { Module } from '@nestjs/common';
import { WorkResolver } from './work.resolver.ts';

/** My work. */
@Module({ providers: [WorkResolver] })
export class WorkModule {}

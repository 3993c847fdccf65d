import { Module } from '@nestjs/common';
import { ThreadResolver } from './thread.resolver.ts';
import { Threads } from './threads.ts';

/** Comments on papers and sections. */
@Module({ providers: [Threads, ThreadResolver], exports: [Threads] })
export class ThreadModule {}

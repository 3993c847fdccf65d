import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.ts';
import { ReadinessResolver } from './readiness.resolver.ts';

/** The readiness board of a meeting. */
@Module({ imports: [MeetingModule], providers: [ReadinessResolver] })
export class ReadinessModule {}

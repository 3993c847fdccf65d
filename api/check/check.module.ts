import { Module } from '@nestjs/common';
import { CheckResolver } from './check.resolver.ts';
import { Checks } from './checks.ts';

/** The checks of papers while they are written, submitted and approved. */
@Module({ providers: [Checks, CheckResolver] })
export class CheckModule {}

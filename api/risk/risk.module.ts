import { Module } from '@nestjs/common';
import { RiskResolver } from './risk.resolver.ts';

/** Risks through papers. */
@Module({ providers: [RiskResolver] })
export class RiskModule {}

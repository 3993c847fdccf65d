import { Module } from '@nestjs/common';
import { CogResolver } from './cog.resolver.ts';

/** COG's session screen. */
@Module({ providers: [CogResolver] })
export class CogModule {}

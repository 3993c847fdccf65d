import { Module } from '@nestjs/common';
import { LiveResolver } from './live.resolver.ts';

/** Live changes over GraphQL subscriptions. */
@Module({ providers: [LiveResolver] })
export class LiveChangesModule {}

import { Module } from '@nestjs/common';
import { DemoPage } from '../demo/demo-page.ts';
import { Entrance } from './entrance.ts';
import { SessionResolver } from './session.resolver.ts';

/** Signing in and out. */
@Module({ providers: [DemoPage, Entrance, SessionResolver], exports: [Entrance] })
export class SessionModule {}

import 'reflect-metadata';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { Sessions } from './platform/auth/sessions.ts';
import { takeFiles } from './platform/http/files.ts';
import { makeSafe } from './platform/http/safety.ts';
import { refuseOtherUpgrades } from './platform/http/upgrades.ts';
import { serveWeb } from './platform/http/web-files.ts';
import type { Settings } from './platform/settings.ts';

const LARGEST_BODY = 2 * 1024 * 1024;

/** Behind a public address stands one proxy: what a client says of itself further out is not believed. */
const oneProxy = (_address: string, hop: number) => hop === 0;

/** The whole application, ready to listen. `settings` take the place of those in the environment. */
export async function makeApplication(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: settings.publicUrl !== undefined && oneProxy,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  makeSafe(server, app.get(Sessions), settings.publicUrl?.startsWith('https://') ?? false);
  takeFiles(server);
  refuseOtherUpgrades(server.server);
  takeFiles(server);
  await server.register(cookie);
  await server.register(compress, { encodings: ['br', 'gzip', 'identity'], threshold: 1024 });
  app.enableShutdownHooks([]);
  await app.init();
  await serveWeb(server, settings.webFolder);
  return app;
}

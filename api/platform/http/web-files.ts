import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { contentPolicy, newNonce } from './safety.ts';

const NONCE_PLACE = '__CSP_NONCE__';
const A_YEAR = 31_536_000;

/** Serves the built web application: its files for ever, and its one page, with a fresh nonce, for every other address. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    maxAge: A_YEAR * 1000,
    immutable: true,
    wildcard: true,
  });
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    index: false,
    wildcard: false,
    globIgnore: ['assets/**', 'index.html'],
    decorateReply: false,
  });
  server.get('/*', async (_request, reply) => {
    const nonce = newNonce();
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_PLACE, nonce));
  });
}

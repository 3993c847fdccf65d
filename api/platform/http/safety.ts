import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Sessions } from '../auth/sessions.ts';
import { contextFor } from '../auth/visitor-of.ts';
import { typeTaken, whyNotTaken } from './files.ts';

/** A fresh nonce for the styles of one page. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/** What a page of ours may load and talk to; nothing else, and it may not be framed. */
export const contentPolicy = (nonce?: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** Puts the safety headers on every answer and turns away what another site's page could have sent. */
export function makeSafe(server: FastifyInstance, sessions: Sessions, https: boolean): void {
  server.addHook('onRequest', async (request, reply) => {
    request.countersign = contextFor(sessions, request, reply);
    reply.headers({
      'content-security-policy': contentPolicy(),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    });
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (request.url.split('?')[0] === '/graphql') return reply.code(405).send({ error: 'Ask by POST.' });
      return undefined;
    }
    const type = request.headers['content-type']?.split(';')[0]?.trim();
    const isOurs = sessions.isOurs(request.raw) && request.headers['x-countersign'] === '1';
    if (!isOurs || type !== typeTaken(request))
      return reply.code(403).send({ error: 'This request did not come from Countersign.' });
    const refused = await whyNotTaken(request);
    return refused && reply.code(refused.status).send({ error: refused.error });
  });
}

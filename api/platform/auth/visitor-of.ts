import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sessions } from './sessions.ts';
import type { SignedIn } from './signed-in.ts';
import type { RequestContext } from './visitor.ts';

const LONGEST_DEVICE = 200;

const deviceOf = ({ headers }: Pick<IncomingMessage, 'headers'>) =>
  (headers['user-agent'] ?? '').slice(0, LONGEST_DEVICE);

/** A page says so of what it asks by itself. Whoever says so untruly only shortens their own session. */
const isByItself = ({ headers }: Pick<IncomingMessage, 'headers'>) =>
  headers['x-countersign-by-itself'] === '1';

/** The context of one request: who sent it is asked once, at the first question. */
export function contextFor(sessions: Sessions, request: FastifyRequest, reply: FastifyReply): RequestContext {
  let asked: Promise<SignedIn | undefined> | undefined;
  return {
    visitor: {
      who: () => {
        asked ??= isByItself(request) ? sessions.watch(request) : sessions.identify(request);
        return asked;
      },
      address: request.ip,
      device: deviceOf(request),
      reply,
    },
  };
}

/**
 * The context of a socket: who holds it is asked anew at every operation, so that a socket cannot outlive its rights.
 * Pages open sockets by themselves, so that none keeps a session open.
 */
export function socketContextFor(sessions: Sessions, request: IncomingMessage): RequestContext {
  return {
    visitor: {
      who: () => sessions.watch(request),
      address: request.socket.remoteAddress ?? '',
      device: deviceOf(request),
    },
  };
}

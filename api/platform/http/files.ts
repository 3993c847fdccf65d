import { can } from '@countersign/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The largest file that any route takes, in bytes; a route may take less. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const BYTES = 'application/octet-stream';
const TAKES_FIGURES = '/figures/loads';

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? '';

/** Files come as plain bytes, everything else as JSON; no form of another site can send either. */
export const typeTaken = (request: FastifyRequest): string =>
  pathOf(request) === TAKES_FIGURES || pathOf(request).startsWith('/files/') ? BYTES : 'application/json';

/** Why whoever sends figures may not: it is asked before the first byte is kept in memory. Undefined if they may. */
export async function whyNoFigures(request: FastifyRequest): Promise<401 | 403 | undefined> {
  if (pathOf(request) !== TAKES_FIGURES) return undefined;
  const who = await request.countersign.visitor.who();
  if (!who) return 401;
  return can(who.actor, 'loadFigures', { kind: 'organisation' }) ? undefined : 403;
}

/** Lets routes take a file as the bytes of the request. */
export function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser(BYTES, { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) =>
    done(null, body),
  );
}

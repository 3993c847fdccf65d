import { can } from '@countersign/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MEGABYTE = 1024 * 1024;
const BYTES = 'application/octet-stream';
const TAKES_FIGURES = '/figures/loads';
const TAKES_IMAGES = '/files/';

/** The largest file that a route of files takes, in bytes; undefined for a route that takes none. */
function largestFile(path: string): number | undefined {
  if (path === TAKES_FIGURES) return 20 * MEGABYTE;
  return path.startsWith(TAKES_IMAGES) ? 10 * MEGABYTE : undefined;
}

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? '';

/** Files come as plain bytes, everything else as JSON; no form of another site can send either. */
export const typeTaken = (request: FastifyRequest): string =>
  largestFile(pathOf(request)) === undefined ? 'application/json' : BYTES;

/** Why a file is not taken from whoever sends it. */
export interface NotTaken {
  readonly status: 401 | 403;
  readonly error: string;
}

/** Why whoever sends a file may not: it is asked before the first byte is kept in memory. Undefined if they may. */
export async function whyNotTaken(request: FastifyRequest): Promise<NotTaken | undefined> {
  const path = pathOf(request);
  if (largestFile(path) === undefined) return undefined;
  const who = await request.countersign.visitor.who();
  if (!who) return { status: 401, error: 'Sign in to send files.' };
  if (path !== TAKES_FIGURES || can(who.actor, 'loadFigures', { kind: 'organisation' })) return undefined;
  return { status: 403, error: 'Sign in as an analyst to send files of figures.' };
}

/** Lets the routes of files take one as the bytes of the request, each up to its own size. */
export function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser(BYTES, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.addHook('onRoute', (route) => {
    const largest = largestFile(route.url);
    if (largest !== undefined) route.bodyLimit = largest;
  });
}

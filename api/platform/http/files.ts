import { can } from '@countersign/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The largest file that anybody may send, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const BYTES = 'application/octet-stream';
const TAKES_FILES = '/figures/loads';

/** Whether a request sends a file to where files are taken. */
export const sendsFile = (request: FastifyRequest, type: string | undefined): boolean =>
  type === BYTES && request.method === 'POST' && request.url.split('?')[0] === TAKES_FILES;

/** Why whoever sends a file may not: it is asked before the first byte is kept in memory. Undefined if they may. */
export async function whyNoFile({ countersign }: FastifyRequest): Promise<401 | 403 | undefined> {
  const who = await countersign.visitor.who();
  if (!who) return 401;
  return can(who.actor, 'loadFigures', { kind: 'organisation' }) ? undefined : 403;
}

/** Reads files as bytes. */
export function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser(BYTES, { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) =>
    done(null, body),
  );
}

import type { FastifyInstance } from 'fastify';

/** The largest file that any route takes, in bytes; a route may take less. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Lets routes take a file as the bytes of the request. */
export function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LARGEST_FILE },
    (_request, body, done) => done(null, body),
  );
}

import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that tell somebody something they can act on; every other error is ours. */
const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
]);

const log = new Logger('GraphQL');

/** What goes out of an error: a fault of ours is logged under an id and says only that id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && TOLD.has(code))
    return {
      message: formatted.message,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code },
    };
  const id = randomUUID();
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error(`${id} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return {
    message: `Something went wrong on our side. Try again; if it stays, tell support this number: ${id}.`,
    extensions: { code: 'INTERNAL', id },
  };
}

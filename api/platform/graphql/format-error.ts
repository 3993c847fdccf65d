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

/** Names of the schema that a wrong guess would otherwise be told. */
const SUGGESTION = / Did you mean .*/;

const log = new Logger('GraphQL');

/** What goes out of an error: a fault of ours is logged under an id and says only that id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  if (code !== undefined)
    return {
      message: formatted.message.replace(SUGGESTION, ''),
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

/** An error of GraphQL itself about the operation has no code over sockets; it never comes out of our own code. */
function codeOf({ extensions, path }: GraphQLFormattedError, error: unknown): string | undefined {
  const code = extensions?.code;
  if (typeof code === 'string') return TOLD.has(code) ? code : undefined;
  const isAboutOperation = error instanceof GraphQLError && !error.originalError && path === undefined;
  return isAboutOperation ? 'BAD_USER_INPUT' : undefined;
}

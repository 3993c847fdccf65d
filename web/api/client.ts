import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { tap } from 'rxjs';
import { isAskedFor } from './by-itself.ts';
import { noteContact } from './contact.ts';
import { POSSIBLE_TYPES } from './possible-types.ts';

const hasCode = (error: unknown, ...codes: readonly unknown[]) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => codes.includes(extensions?.code));

/** Whether an error says that nobody is signed in, or no longer. */
export const isSignedOut = (error: unknown): boolean => hasCode(error, 'UNAUTHENTICATED');

/** Whether an error says that this is not for the person who is signed in, or not there at all, as with a broken id. */
export const isForbidden = (error: unknown): boolean =>
  hasCode(error, 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT');

/**
 * The client of /graphql: the session is the cookie, the header proves that our page sent the request.
 * Subscriptions open one socket when the first is asked for. `onSignedOut` is called when the server no longer knows us.
 */
export function createApolloClient(onSignedOut: () => void): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'x-countersign': '1' },
  });
  const socket = new GraphQLWsLink(
    createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
  const contact = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap({ next: () => isAskedFor(operation) && noteContact() })),
  );
  const signedOut = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES }),
    link: ApolloLink.from([
      signedOut,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        socket,
        contact.concat(http),
      ),
    ]),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}

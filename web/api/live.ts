import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { BY_ITSELF } from './by-itself.ts';

/** What a page shows, as `useQuery` gives it. */
type Shown = {
  readonly observable: {
    readonly query: DocumentNode;
    readonly variables: OperationVariables;
  };
};

/**
 * Asks again for what is shown whenever the server says that something changed, and after the page was away: hidden, or
 * offline. `variables` decide what is watched. Nobody is at the page for that, so it keeps no session open.
 */
export function useLive<Variables extends OperationVariables>(
  subscription: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
  { observable: { query, variables: asked } }: Shown,
): void {
  const client = useApolloClient();
  const again = useEffectEvent(() => {
    // What could not be asked now is asked at the next change, and the page shows why.
    client
      .query({ query, variables: asked, fetchPolicy: 'network-only', context: BY_ITSELF })
      .catch(() => undefined);
  });
  const watched = JSON.stringify(variables);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables are compared by what they say
  useEffect(() => {
    const watch = client.subscribe({ query: subscription, variables }).subscribe({
      next: () => again(),
      error: () => undefined,
    });
    return () => watch.unsubscribe();
  }, [client, subscription, watched]);

  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === 'visible') again();
    };
    addEventListener('online', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('online', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, []);
}

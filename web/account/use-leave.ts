import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { signOutEverywhereMutation, signOutMutation } from './operations.ts';

/** Signs out here or everywhere, forgets all that was fetched, and shows the sign-in page. */
export function useLeave(where: 'here' | 'everywhere'): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    const mutation = where === 'here' ? signOutMutation : signOutEverywhereMutation;
    // A session that has already ended cannot be ended again; the way out is the same.
    await client.mutate<unknown>({ mutation }).catch(() => undefined);
    await navigate({ to: '/sign-in' });
    await client.clearStore();
  }, [client, navigate, where]);
}

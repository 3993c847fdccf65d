import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isSignedOut } from '../api/client.ts';
import { announce } from '../ui/state/announcer.tsx';
import { signOutEverywhereMutation, signOutMutation } from './operations.ts';

/** Signs out here or everywhere, forgets all that was fetched, and shows the sign-in page. */
export function useLeave(where: 'here' | 'everywhere'): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    const mutation = where === 'here' ? signOutMutation : signOutEverywhereMutation;
    try {
      await client.mutate<unknown>({ mutation });
    } catch (error) {
      // A session that has already ended cannot be ended again; the way out is the same.
      if (!isSignedOut(error)) return announce('You could not be signed out. Check your connection.');
    }
    // Before the way out: the sign-in page asks questions of its own, and forgetting cuts every answer that is on its way.
    await client.clearStore();
    await navigate({ to: '/sign-in' });
  }, [client, navigate, where]);
}

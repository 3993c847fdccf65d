import { useApolloClient } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isSignedOut } from '../api/client.ts';
import { hasUnsaved } from '../api/unsaved.ts';
import { signInAddress } from '../shell/return-address.ts';
import { announce } from '../ui/state/announcer.tsx';
import { meQuery, signOutEverywhereMutation, signOutMutation } from './operations.ts';

/**
 * Signs out here or everywhere, forgets all that was fetched, and shows the sign-in page. Whoever only let their
 * session lapse comes back from there to the page they were on, which stays while it holds unsaved words.
 */
export function useLeave(how: 'here' | 'everywhere' | 'lapsed'): () => Promise<void> {
  const client = useApolloClient();
  const router = useRouter();
  return useCallback(async () => {
    const mutation = how === 'everywhere' ? signOutEverywhereMutation : signOutMutation;
    const href = how === 'lapsed' ? signInAddress(router.state.location.href) : '/sign-in';
    try {
      await client.mutate<unknown>({ mutation });
    } catch (error) {
      // A session that has already ended cannot be ended again; the way out is the same.
      if (!isSignedOut(error)) return announce('You could not be signed out. Check your connection.');
    }
    // Words that are only in this page are not left behind: who wrote them is asked to sign in over it.
    if (how === 'lapsed' && hasUnsaved()) return void (await client.refetchQueries({ include: [meQuery] }));
    // Before the way out: the sign-in page asks questions of its own, and forgetting cuts every answer that is on its way.
    await client.clearStore();
    await router.navigate({ href });
  }, [client, router, how]);
}

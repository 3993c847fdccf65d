import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { returnAddress } from '../shell/return-address.ts';

/** Goes into the product after sign-in, to what was asked for; nothing fetched for somebody else is kept. */
export function useEnter(asked: unknown): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    await client.clearStore();
    await navigate({ href: returnAddress(asked), replace: true });
  }, [client, navigate, asked]);
}

import { useQuery } from '@apollo/client/react';
import { type Me, meQuery } from './operations.ts';

/** Who is signed in, from what the session has already asked; undefined until it is known. */
export function useMe(): Me | undefined {
  const { data } = useQuery(meQuery, { fetchPolicy: 'cache-first' });
  return data?.me ?? undefined;
}

/** Whether the signed-in person has an ability on the organisation as a whole; false until it is known. */
export function useMay(ability: string): boolean {
  return useMe()?.abilities.includes(ability) ?? false;
}

import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { meQuery } from '../account/operations.ts';
import { useLive } from '../api/live.ts';
import { noticesChanged, noticesQuery, readAllNoticesMutation, readNoticeMutation } from './operations.ts';

const EVERYTHING = {};

/** The newest notices, kept up to date; and how to get older ones and mark them as read. */
export function useNotices(first: number) {
  const client = useApolloClient();
  const asked = useQuery(noticesQuery, { variables: { first } });
  const [ended, setEnded] = useState(false);
  const { fetchMore, data } = asked;
  useLive(noticesChanged, EVERYTHING, asked);

  const afterReading = useCallback(
    () => client.refetchQueries({ include: [noticesQuery, meQuery] }),
    [client],
  );
  const read = useCallback(
    async (id: string) => {
      await client.mutate({ mutation: readNoticeMutation, variables: { id } });
      await afterReading();
    },
    [client, afterReading],
  );
  const readAll = useCallback(async () => {
    await client.mutate({ mutation: readAllNoticesMutation });
    await afterReading();
  }, [client, afterReading]);

  const last = data?.notices.at(-1)?.id;
  const more = useCallback(async () => {
    if (last === undefined) return;
    await fetchMore({
      variables: { first, after: last },
      updateQuery: (before, { fetchMoreResult }) => {
        setEnded(fetchMoreResult.notices.length < first);
        return { notices: [...before.notices, ...fetchMoreResult.notices] };
      },
    });
  }, [fetchMore, first, last]);

  const count = data?.notices.length ?? 0;
  return { asked, read, readAll, more, mayHaveMore: !ended && count >= first };
}

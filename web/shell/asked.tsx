import type { ReactNode } from 'react';
import { isForbidden } from '../api/client.ts';
import { FailedPart } from '../ui/state/failed-part.tsx';
import { Loading } from '../ui/state/loading.tsx';
import { MissingPage } from './missing-page.tsx';
import { ProblemPage } from './problem-page.tsx';

type AskedProps<Data, Found> = {
  /** What `useQuery` gave. */
  result: {
    readonly data?: Data | undefined;
    readonly error?: unknown;
    readonly refetch: () => Promise<unknown>;
  };
  /** What the page is about, out of the data; null when there is no such thing for this person. */
  find: (data: Data) => Found | null | undefined;
  /** Said while waiting: `Loading the meeting`. */
  waiting: string;
  /** Whether this is only a part of a page, which stays when the part cannot be shown. */
  part?: boolean;
  children: (found: Found) => ReactNode;
};

/** A page once the server has answered: its outline before, the missing page for nothing, the problem page for a fault. */
export function Asked<Data, Found>({
  result,
  find,
  waiting,
  part = false,
  children,
}: AskedProps<Data, Found>) {
  if (result.data === undefined) {
    if (result.error === undefined) return <Loading what={waiting} />;
    const retry = () => void result.refetch();
    if (part) return <FailedPart onRetry={retry} />;
    return isForbidden(result.error) ? <MissingPage /> : <ProblemPage onRetry={retry} />;
  }
  const found = find(result.data);
  return found === null || found === undefined ? <MissingPage /> : children(found);
}

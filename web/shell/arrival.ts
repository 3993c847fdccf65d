import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { announce } from '../ui/state/announcer.tsx';

/** After the page has changed, moves the focus to it and says its name. A link to a place within a page keeps its own. */
export function useArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged || toLocation.hash) return;
        document.getElementById('main')?.focus({ preventScroll: true });
        // The title is set by the page's own effects, which run after this event.
        setTimeout(() => announce(document.title));
      }),
    [router],
  );
}

import { useEffect } from 'react';

function goToPlace(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '' && document.getElementById(id) !== null) location.replace(location.hash);
}

/**
 * Goes to the place that the address names, once `shown` has put it on the page: a link arrives before its text does.
 * Goes there again when the type is there, which moves lines. The browser then also knows the place as its target.
 */
export function useAnchor(shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when something else is shown
  useEffect(() => {
    let left = false;
    goToPlace();
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => left || goToPlace());
    return () => {
      left = true;
    };
  }, [shown]);
}

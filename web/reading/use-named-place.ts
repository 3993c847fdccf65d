import { useEffect } from 'react';

/** Brings the place that the address names into view once the paper is there, and the focus to it. */
export function useNamedPlace(): void {
  useEffect(() => {
    const name = decodeURIComponent(location.hash.slice(1));
    const place = name === '' ? null : document.getElementById(name);
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }, []);
}

import { useEffect, useEffectEvent } from 'react';
import type { PackItemShown } from './operations.ts';
import { itemPlace } from './pack-places.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** Alt with an arrow goes to the item before or after. Returns what the buttons do. */
export function useItemKeys(
  before: PackItemShown | undefined,
  after: PackItemShown | undefined,
): (item: PackItemShown | undefined) => void {
  const go = (item: PackItemShown | undefined) => {
    if (item === undefined) return;
    const place = document.getElementById(itemPlace(item));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
    history.replaceState(history.state, '', `#${itemPlace(item)}`);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    go(event.key === 'ArrowDown' ? after : before);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  return go;
}

import { useSyncExternalStore } from 'react';

let places = 0;
const listeners = new Set<() => void>();

function count(by: 1 | -1): void {
  places += by;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that somebody's words are only in this page, until the returned function is called. */
export function holdUnsaved(): () => void {
  count(1);
  return () => count(-1);
}

/** Whether there are words that would be lost with this page. */
export const hasUnsaved = (): boolean => places > 0;

/** The same, for a component that goes by it. */
export const useUnsaved = (): boolean => useSyncExternalStore(subscribe, hasUnsaved);

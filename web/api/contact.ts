import { useSyncExternalStore } from 'react';

let contact = Date.now();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server has just answered a request of ours: its idea of how long we are idle starts again. */
export function noteContact(): void {
  contact = Date.now();
  for (const listener of listeners) listener();
}

/** When the server last answered, in milliseconds. */
export function useLastContact(): number {
  return useSyncExternalStore(subscribe, () => contact);
}

import { useSyncExternalStore } from 'react';

let contact = Date.now();
const listeners = new Set<() => void>();

/** The other open pages of this session: what one of them is used for keeps the session open for all. */
const pages = new BroadcastChannel('countersign-contact');
pages.addEventListener('message', ({ data }) => {
  if (typeof data === 'number') note(data);
});

function note(at: number): void {
  if (at <= contact) return;
  contact = at;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server has just answered what somebody asked for: its idea of how long we are idle starts again. */
export function noteContact(): void {
  const now = Date.now();
  note(now);
  pages.postMessage(now);
}

/** When the server last answered what somebody asked for, here or in another page, in milliseconds. */
export function useLastContact(): number {
  return useSyncExternalStore(subscribe, () => contact);
}

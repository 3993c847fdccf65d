import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says a sentence to people who use a screen reader, when they are next free to hear it. */
export function announce(text: string): void {
  // The same sentence twice in a row is said twice only if the text changes.
  message = text === message ? `${text}\u00A0` : text;
  for (const listener of listeners) listener();
}

/** The one place announcements are made from. The shell mounts it once. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="cs-hidden" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}

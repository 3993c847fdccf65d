import { useSyncExternalStore } from 'react';

type Asked = { readonly answer: (confirmed: boolean) => void };

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function set(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the person for their password again; resolves to whether the server has confirmed it. */
export function askForPassword(): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) =>
    set({
      answer: (confirmed) => {
        set(undefined);
        resolve(confirmed);
      },
    }),
  );
}

/** What is being asked now, for the one dialog that answers it. */
export function usePasswordAsk(): Asked | undefined {
  return useSyncExternalStore(subscribe, () => asked);
}

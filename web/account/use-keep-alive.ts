import { useEffect, useEffectEvent } from 'react';

/** What somebody does at a page; what is dictated comes without keys. */
const SIGNS = ['keydown', 'pointerdown', 'input'] as const;

/**
 * Tells the server that somebody is still at work, when they type or point without anything being asked of it.
 * `contact` is when the server last answered (ms), `idle` how long it waits (ms).
 */
export function useKeepAlive(contact: number, idle: number, extend: () => Promise<void>): void {
  const stir = useEffectEvent(() => {
    if (Date.now() - contact > idle / 4) void extend();
  });
  useEffect(() => {
    const listener = () => stir();
    for (const sign of SIGNS) addEventListener(sign, listener);
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, listener);
    };
  }, []);
}

import { useEffect, useEffectEvent } from 'react';

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
    addEventListener('keydown', listener);
    addEventListener('pointerdown', listener);
    return () => {
      removeEventListener('keydown', listener);
      removeEventListener('pointerdown', listener);
    };
  }, []);
}

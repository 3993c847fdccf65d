import { useCallback, useRef } from 'react';
import { newActKey } from './act-key.ts';

/**
 * Sends an act under one key: a try that never reached an answer keeps its key, so that the next is the same act and
 * cannot happen twice. Once answered, the next press is a new act.
 */
export function useActOnce(): <Answer>(send: (key: string) => Promise<Answer>) => Promise<Answer> {
  const key = useRef(newActKey());
  return useCallback(async (send) => {
    const answer = await send(key.current);
    key.current = newActKey();
    return answer;
  }, []);
}

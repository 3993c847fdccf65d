/** What the server tells an open editor, beside the text itself (see api/editing/message.ts). */
export type Told =
  | { readonly kind: 'stored'; readonly mark: number; readonly at: string }
  | { readonly kind: 'not-stored'; readonly reason: string; readonly final: boolean }
  | { readonly kind: 'access'; readonly readOnly: boolean; readonly reason: string | null }
  | { readonly kind: 'reset'; readonly reason: string };

/** Reads a message of the server; undefined when it is none that we know. */
export function readTold(payload: string): Told | undefined {
  const message = objectOf(payload);
  const { stored, at, notStored, reason, final, readOnly, reset } = message;
  if (typeof stored === 'number' && typeof at === 'string') return { kind: 'stored', mark: stored, at };
  if (typeof notStored === 'number' && typeof reason === 'string')
    return { kind: 'not-stored', reason, final: final === true };
  if (typeof readOnly === 'boolean')
    return { kind: 'access', readOnly, reason: typeof reason === 'string' ? reason : null };
  if (typeof reset === 'string') return { kind: 'reset', reason: reset };
  return undefined;
}

function objectOf(payload: string): Partial<Record<string, unknown>> {
  try {
    const message: unknown = JSON.parse(payload);
    return typeof message === 'object' && message !== null ? { ...message } : {};
  } catch {
    return {};
  }
}

/** What the server tells one open editor, beside the text itself. */
export type Told =
  /** Everything up to the client's mark is in the database since `at` (UTC ISO). */
  | { readonly stored: number; readonly at: string }
  /** What came before the mark is not in the database; `final` when it never will be. */
  | { readonly notStored: number; readonly reason: string; readonly final: boolean }
  /** Whether the person may write from now on; if not, why, in words. */
  | { readonly readOnly: boolean; readonly reason: string | null }
  /** The text in this editor is not the section's: forget it and open the section anew. */
  | { readonly reset: string };

const LONGEST = 100;

/** The number of a client's mark: "tell me when all that I sent before this is stored". Undefined for anything else. */
export function markOf(payload: string): number | undefined {
  if (payload.length > LONGEST) return undefined;
  try {
    const message: unknown = JSON.parse(payload);
    const mark =
      typeof message === 'object' && message !== null && 'mark' in message ? message.mark : undefined;
    return Number.isSafeInteger(mark) ? (mark as number) : undefined;
  } catch {
    return undefined;
  }
}

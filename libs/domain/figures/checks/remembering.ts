const MOST_TEXTS = 8_000;

/**
 * The same function of a text, that reads each text once: every rule reads the same sentences. What it gives must not be
 * changed. After 8,000 texts it forgets all of them.
 */
export function rememberingTexts<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}

/** The same function of a thing that never changes, such as a block, remembered for as long as the thing lives. */
export function rememberingThings<Thing extends object, Result>(
  read: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.result;
    const result = read(thing);
    known.set(thing, { result });
    return result;
  };
}

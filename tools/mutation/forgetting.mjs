// Remembers as the checks do, until the next test: what one mutant made of a text must not be known to the next.

/** @type {(() => void)[]} */
const forget = [];
// @ts-expect-error Mocha puts it there.
globalThis.beforeEach(() => {
  for (const each of forget) each();
});

/**
 * The same function, that reads each text or thing once in a test.
 * @template Given, Result @param {(given: Given) => Result} read @returns {(given: Given) => Result}
 */
export function rememberingTexts(read) {
  /** @type {Map<Given, { result: Result }>} */
  const known = new Map();
  forget.push(() => known.clear());
  return (given) => {
    const kept = known.get(given) ?? { result: read(given) };
    known.set(given, kept);
    return kept.result;
  };
}

export const rememberingThings = rememberingTexts;

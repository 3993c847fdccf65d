/** Something a person can put right: its message says what happened and what to do, and is shown without a stack. */
export class PlainError extends Error {}

/**
 * Runs a command's main function and leaves with the code it resolves to; whatever it throws is said in plain words.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exit(await main());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

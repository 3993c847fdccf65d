import { readFileSync } from 'node:fs';

/**
 * How many tests went which way.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** A run that left no result to read has failed as a whole. @type {Tally} */
export const unreadable = { passed: 0, failed: 1, skipped: 0 };

/**
 * Jest's `--json` result. A file that could not even be run counts as one failed test.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} result
 * @returns {Tally}
 */
export const ofJest = (result) => ({
  passed: result.numPassedTests,
  failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  skipped: result.numPendingTests + result.numTodoTests,
});

/**
 * Playwright's JSON report. What went wrong outside a test counts as failed; what passed only when repeated, as passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export const ofPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/**
 * The tally in a result file that a run has just written.
 * @template Result
 * @param {string} file
 * @param {(result: Result) => Tally} reading
 * @returns {Tally}
 */
export function tallyIn(file, reading) {
  try {
    return reading(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return unreadable;
  }
}

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) =>
  tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );

/** The line that ends a run. @param {Tally} tally */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

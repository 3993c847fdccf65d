import { describe, expect, it } from '@jest/globals';
import { closingLine, ofJest, ofPlaywright, sum, tallyIn, unreadable } from './tally.mjs';

const jest = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 1,
};
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] };

describe('the tally of a run', () => {
  it('counts a Jest file that could not be run as a failure', () => {
    expect(ofJest(jest)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts what went wrong outside a journey as a failure', () => {
    expect(ofPlaywright({ ...playwright, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });

  it('is a failure when a run left no result', () => {
    expect(tallyIn('/nowhere/result.json', ofJest)).toEqual(unreadable);
  });

  it('ends in one plain line, summed over the runs', () => {
    expect(closingLine(sum([ofJest(jest), ofPlaywright(playwright)]))).toBe('11 passed, 3 failed, 3 skipped');
  });
});

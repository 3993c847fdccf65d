/**
 * A mistake that is known to stand in a paper: the rules and the lines by which it may be found.
 * @typedef {{ verdict: 'wrong' | 'suspect' | 'rounding', rules: string[], lines: number[] }} KnownMistake
 * @typedef {{ rule: string, line: number, severity: string }} Raised
 */

const explains = (/** @type {KnownMistake} */ mistake, /** @type {Raised} */ finding) =>
  mistake.rules.includes(finding.rule) && mistake.lines.includes(finding.line);

/**
 * Which of the known mistakes were found, which missed, and what was raised that is none of them.
 * @template {Raised} F
 * @param {readonly KnownMistake[]} known @param {readonly F[]} findings
 */
export function score(known, findings) {
  return {
    found: known.filter((mistake) => findings.some((finding) => explains(mistake, finding))),
    missed: known.filter((mistake) => !findings.some((finding) => explains(mistake, finding))),
    falselyRaised: findings.filter((finding) => !known.some((mistake) => explains(mistake, finding))),
  };
}

/**
 * A mistake that is known to stand in a paper: the rules and the lines by which it may be found.
 * @typedef {{ verdict: 'wrong' | 'suspect' | 'rounding', rules: string[], lines: number[] }} KnownMistake
 * @typedef {{ rule: string, line: number, severity: string }} Raised
 */

const explains = (/** @type {KnownMistake} */ mistake, /** @type {Raised} */ finding) =>
  mistake.rules.includes(finding.rule) && mistake.lines.includes(finding.line);

/**
 * Which of the known mistakes were found, which missed, and what was raised that is none of them. What is only listed (INFO)
 * counts as neither.
 * @template {Raised} F
 * @param {readonly KnownMistake[]} known @param {readonly F[]} findings
 */
export function score(known, findings) {
  const raised = findings.filter(({ severity }) => severity !== 'INFO');
  return {
    found: known.filter((mistake) => raised.some((finding) => explains(mistake, finding))),
    missed: known.filter((mistake) => !raised.some((finding) => explains(mistake, finding))),
    falselyRaised: raised.filter((finding) => !known.some((mistake) => explains(mistake, finding))),
  };
}

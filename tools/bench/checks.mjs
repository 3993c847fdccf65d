// How long the checks of a paper take: all of them on a paper nobody has read yet, and what is left after one edit.
import { compiledParts } from '../figure-checks/compiled.mjs';
import { edited, largePaper } from './checked-paper.mjs';

const WARM_UP = 20;
const ROUNDS = 40;

/** @typedef {{ name: string, title: string, p50: number, p95: number, goal: number }} CheckTime */

/** @param {(round: number) => void} run */
function timesOf(run) {
  for (let round = 0; round < WARM_UP; round += 1) run(round);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const start = performance.now();
    run(WARM_UP + round);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Milliseconds, with what they are to stay within. @returns {Promise<CheckTime[]>} */
export async function checkTimes() {
  const { checkPaper, paperChecker } = await compiledParts();
  const papers = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => largePaper(round));
  const all = timesOf((round) => void checkPaper(papers[round] ?? largePaper(round)));
  const check = paperChecker();
  let paper = largePaper();
  check(paper);
  const edit = timesOf((round) => {
    paper = edited(paper, `word ${round}`);
    check(paper);
  });
  return [
    { name: 'checks', title: 'Check a paper of 14 strands and 300 relations, all rules', ...all, goal: 50 },
    { name: 'checks', title: 'Check it again after one edit', ...edit, goal: 10 },
  ];
}

/** As a table in Markdown. @param {readonly CheckTime[]} times */
export function checksTable(times) {
  const ms = (/** @type {number} */ value) => value.toFixed(1);
  const rows = times.map(({ title, p50, p95, goal }) => `| ${title} | ${ms(p50)} / ${ms(p95)} | ${goal} |`);
  return ['| | p50 / p95 ms | goal |', '|---|---|---|', ...rows].join('\n');
}

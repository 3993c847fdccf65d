/**
 * @typedef {import('./measure.mjs').Cost} Cost
 * @typedef {{ name: string, title: string, ours: Cost & { statements: number }, raw: Cost & { statements: number }, ratio: number }} Result
 */

const ms = (/** @type {number} */ value) => value.toFixed(1);

const HEAD = [
  '| | CPU against raw | CPU ms (process + database) | raw | p50 / p95 ms | raw | KB | raw | statements | raw |',
  '|---|---|---|---|---|---|---|---|---|---|',
];

/** @param {Cost} cost */
const cpu = ({ processMs, databaseMs }) => `${ms(processMs)} + ${ms(databaseMs)}`;

/** @param {Cost} cost */
const times = ({ p50, p95 }) => `${ms(p50)} / ${ms(p95)}`;

/**
 * The results as a table in Markdown, as it goes into the README.
 * @param {Result[]} results
 */
export function asTable(results) {
  const rows = results.map(({ title, ours, raw, ratio }) => {
    const sizes = `${ms(ours.kilobytes)} | ${ms(raw.kilobytes)}`;
    return `| ${title} | **${ratio.toFixed(1)}** | ${cpu(ours)} | ${cpu(raw)} | ${times(ours)} | ${times(raw)} | ${sizes} | ${ours.statements} | ${raw.statements} |`;
  });
  const most = (/** @type {'ours' | 'raw'} */ side) =>
    Math.max(...results.map((result) => result[side].memory)).toFixed(0);
  return [
    ...HEAD,
    ...rows,
    '',
    `Memory of the API process under load: ${most('ours')} MB (raw: ${most('raw')} MB).`,
  ].join('\n');
}

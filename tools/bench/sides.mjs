import { drive } from './load.mjs';

/**
 * The product: signed in as whoever the question says, asked in the web's own words.
 * @param {import('./servers.mjs').Server} server
 * @returns {import('./measure.mjs').Side}
 */
export const oursOn = ({ pid, port }) => ({
  name: 'ours',
  pid,
  request: ({ query, question }, n) => {
    const { person, variables } = question(n);
    return {
      port,
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        'x-countersign': '1',
        origin: `http://127.0.0.1:${port}`,
        cookie: `countersign=token-${person}`,
      },
      body: JSON.stringify({ query, variables }),
    };
  },
});

/**
 * The measure: the values of its one statement, and nothing asked.
 * @param {import('./servers.mjs').Server} server
 * @returns {import('./measure.mjs').Side}
 */
export const rawOn = ({ pid, port }) => ({
  name: 'raw',
  pid,
  request: ({ name, question }, n) => ({
    port,
    path: `/${name}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question(n).values),
  }),
});

/**
 * Asks one question and resolves to its answer.
 * @param {import('./load.mjs').Sent} sent
 */
export async function askOnce(sent) {
  let answer = '';
  await drive({
    count: 1,
    limit: 30_000,
    next: () => sent,
    check: (text) => {
      answer = text;
    },
  });
  return answer;
}

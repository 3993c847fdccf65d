import http from 'node:http';

const AT_ONCE = 4;

/**
 * One request as it goes out: a body sent by POST to a path, with headers.
 * @typedef {{ port: number, path: string, headers: Record<string, string>, body: string }} Sent
 */

/**
 * @param {http.Agent} agent
 * @param {Sent} sent
 * @returns {Promise<string>}
 */
const send = (agent, { port, path, headers, body }) =>
  new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });

/**
 * Sends requests over four kept-alive connections until `count` are answered or `limit` milliseconds are over.
 * Every answer is checked. Resolves to the milliseconds each took, and to the bytes of the last.
 * @param {{ count: number, limit: number, next: () => Sent, check: (answer: string) => void }} load
 */
export async function drive({ count, limit, next, check }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const end = performance.now() + limit;
  /** @type {number[]} */
  const took = [];
  let bytes = 0;
  let begun = 0;
  const worker = async () => {
    while (begun < count && performance.now() < end) {
      begun += 1;
      const start = performance.now();
      const answer = await send(agent, next());
      took.push(performance.now() - start);
      check(answer);
      bytes = Buffer.byteLength(answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return { took, bytes };
}

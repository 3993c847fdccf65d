import net from 'node:net';
import { PlainError } from './plain-error.mjs';

/**
 * The port to serve on: `PORT`, or 4000.
 * @returns {number}
 */
export function chosenPort() {
  const text = process.env.PORT || '4000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new PlainError(`PORT is "${text}"; it must be a number from 1 to 65535.`);
  return port;
}

/**
 * Why a port cannot be listened on; undefined when it can.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export const portProblem = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Stop it, or choose another port with PORT=${port + 1}.`
          : `Port ${port} cannot be used (${error.code}). Choose another one with PORT=4000.`,
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });

/**
 * A port on the loopback address that nobody uses now.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });

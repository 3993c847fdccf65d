import { createServer } from 'node:net';
import { PlainFailure } from '../plain-failure.ts';

/** Makes sure that the port can be listened on, before anything else is touched. Otherwise a `PlainFailure`. */
export const requireFreePort = ({ host, port }: { host: string; port: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => reject(portFailure(port, cause)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const portFailure = (port: number, cause: NodeJS.ErrnoException): PlainFailure =>
  new PlainFailure(
    cause.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another with PORT.`
      : `Port ${port} cannot be listened on (${cause.code}). Choose another with PORT, or another HOST.`,
    { cause },
  );

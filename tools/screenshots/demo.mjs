import path from 'node:path';
import { startApi } from '../api.mjs';
import { freePort } from '../port.mjs';
import { startThrowawayPostgres } from '../postgres.mjs';
import { becomes } from '../processes.mjs';

const PATIENCE_MS = 60_000;

/**
 * The built product with a demo of its own, thrown away afterwards.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startDemo() {
  const postgres = await startThrowawayPostgres();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const api = startApi(
    {
      NODE_ENV: 'production',
      DATABASE_URL: postgres.url('postgres'),
      DATA_DIR: path.resolve('.data'),
      DEMO: '1',
      PORT: String(port),
    },
    { announce: false },
  );
  const answers = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await becomes(answers, PATIENCE_MS))) throw new Error('The demo did not start.');
  return {
    url,
    stop: async () => {
      await api.stop();
      await postgres.stop();
    },
  };
}

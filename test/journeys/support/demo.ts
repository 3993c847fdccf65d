import { startDemo } from '../../../tools/screenshots/demo.mjs';

/** Starts the demo that all journeys share, and throws it away after the last. `DEMO_URL` names one that runs already. */
export default async function demo(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.DEMO_URL) return undefined;
  const { url, stop } = await startDemo();
  process.env.DEMO_URL = url;
  return stop;
}

import { Database, installTemplates } from '@countersign/database';
import { STANDARD_TEMPLATES } from '@countersign/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApplication } from './application.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { Clock } from './platform/clock.ts';
import { Ids } from './platform/ids.ts';
import { Live } from './platform/live.ts';
import { PlainFailure } from './platform/plain-failure.ts';
import { readSettings } from './platform/read-settings.ts';
import type { Settings } from './platform/settings.ts';
import { firstAdministratorLink } from './platform/start-up/first-administrator.ts';
import { prepareDatabase } from './platform/start-up/prepare-database.ts';
import { requireFreePort } from './platform/start-up/require-free-port.ts';

/** Prepares the database, makes the demo or the first administrator's link, serves, and stops when asked. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await requireFreePort(settings);
  await prepareDatabase(settings);
  const app = await makeApplication(settings);
  stopWhenAsked(app);
  const link = await firstUse(app, settings);
  const address = await listen(app, settings);
  if (link) console.log(`Make the first administrator within a day, with this link: ${address}${link}`);
  console.log(`Countersign is ready at ${address}`);
}

async function firstUse(app: NestFastifyApplication, { demo }: Settings): Promise<string | undefined> {
  const database = app.get(Database);
  const now = app.get(Clock).now();
  await installTemplates(database, STANDARD_TEMPLATES);
  if (demo) await seedDemo({ database, live: app.get(Live), now });
  return firstAdministratorLink(database, app.get(Ids), now.instant);
}

async function listen(app: NestFastifyApplication, { host, port, publicUrl }: Settings): Promise<string> {
  await app.listen(port, host);
  const taken = new URL(await app.getUrl()).port;
  return publicUrl ?? `http://localhost:${taken}`;
}

function stopWhenAsked(app: NestFastifyApplication): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

main().catch((failure: unknown) => {
  console.error(failure instanceof PlainFailure ? failure.message : failure);
  process.exit(1);
});

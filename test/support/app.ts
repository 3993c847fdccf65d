import { Database } from '@countersign/database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApplication } from '../../api/application.ts';
import type { Settings } from '../../api/platform/settings.ts';
import { Browser } from './browser.ts';
import { testDatabase } from './database.ts';
import { People, type Somebody } from './people.ts';

/** The real application on a free port and a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly database: Database;
  readonly people: People;
  /** A browser in which nobody is signed in. */
  browser(): Browser;
  /** A browser in which somebody signed in `minutesAgo`. */
  signedIn(who: Somebody, minutesAgo?: number): Promise<Browser>;
  /** Stops it and deletes its database. */
  stop(): Promise<void>;
}

/** Starts the application for one spec file; stop it in `afterAll`. */
export async function testApp(more: Partial<Settings> = {}): Promise<TestApp> {
  const { settings, drop } = await testDatabase(more);
  const app = await makeApplication(settings);
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const database = app.get(Database);
  const people = new People(database);
  const browser = () => new Browser(address, settings.publicUrl ?? address);
  return {
    app,
    address,
    database,
    people,
    browser,
    signedIn: async (who, minutesAgo) => browser().with(await people.startSession(who, minutesAgo)),
    stop: async () => {
      await app.close();
      await drop();
    },
  };
}

import { createHmac } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainFailure } from './plain-failure.ts';
import type { Settings } from './settings.ts';

/** The application's role in the database; the migrations make it. */
export const APPLICATION_ROLE = 'countersign_app';

/** The settings out of the environment. Throws a `PlainFailure` that names the variable and says what it must be. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const ownerUrl = databaseUrl('DATABASE_URL', environment.DATABASE_URL);
  return {
    port: port(environment.PORT ?? '4000'),
    host: environment.HOST ?? '127.0.0.1',
    ownerUrl,
    applicationUrl: environment.APP_DATABASE_URL
      ? databaseUrl('APP_DATABASE_URL', environment.APP_DATABASE_URL)
      : applicationUrl(ownerUrl),
    demo: environment.DEMO === '1',
    dataFolder: path.resolve(environment.DATA_DIR ?? '.data'),
    publicUrl: environment.PUBLIC_URL?.replace(/\/+$/, ''),
    webFolder: path.resolve(fileURLToPath(new URL('../../web', import.meta.url))),
    production: environment.NODE_ENV === 'production',
  };
}

/** The password of the application's role, the same in every process that knows the owner's. */
export function applicationPassword(ownerUrl: string): string {
  const { username, password } = new URL(ownerUrl);
  return createHmac('sha256', `${username}:${password}`).update(APPLICATION_ROLE).digest('hex');
}

/** The address for the application's role when none is given. */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = applicationPassword(ownerUrl);
  return url.href;
}

function databaseUrl(name: string, value: string | undefined): string {
  if (value && URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new PlainFailure(
    `${name} must be the address of a database, as postgres://user:password@host:5432/name.`,
  );
}

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new PlainFailure(`PORT must be a number from 0 to 65535; it is “${value}”.`);
}

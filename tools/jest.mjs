// Runs Jest as native ES modules, with a throwaway PostgreSQL where the folders asked for may need one and
// TEST_DATABASE_URL names none. Arguments are Jest's own: a folder, a name pattern, --watch ...
import { runMain } from './plain-error.mjs';
import { startThrowawayPostgres } from './postgres.mjs';
import { stopRequest } from './processes.mjs';
import { runNode } from './suite/run.mjs';

const args = process.argv.slice(2);
const folders = args.filter((arg) => /^(api|libs|migrations|test|tools|web)\b/.test(arg));
const withoutDatabase = (/** @type {string} */ folder) =>
  /^(libs\/(domain|document|contract)|tools|web)\b/.test(folder);
const needsDatabase = folders.length === 0 || !folders.every(withoutDatabase);

await runMain(async () => {
  stopRequest();
  const database =
    needsDatabase && !process.env.TEST_DATABASE_URL ? await startThrowawayPostgres() : undefined;
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  try {
    const settings = database ? { TEST_DATABASE_URL: database.url('postgres') } : {};
    return (await runNode([...jest, ...args], settings)) ? 0 : 1;
  } finally {
    await database?.stop();
  }
});

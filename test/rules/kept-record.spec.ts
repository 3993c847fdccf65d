import { applicationSource, Database, PersonEntity, sqlState } from '@countersign/database';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../support/database.ts';

/** SQLSTATE of "permission denied", and of "must be owner of". */
const DENIED = '42501';

/** What proves who decided what on which text. Nothing of it is taken back or rewritten, except what a column says. */
const RECORD = [
  { table: 'history_event', column: 'data', mayChange: [] },
  { table: 'act_receipt', column: 'act', mayChange: [] },
  { table: 'comment', column: 'body', mayChange: [] },
  { table: 'edition', column: 'canonical', mayChange: ['major', 'minor'] },
  { table: 'observation', column: 'value', mayChange: [] },
  { table: 'image', column: 'bytes', mayChange: [] },
  { table: 'sign_off', column: 'hash', mayChange: ['revoked_at', 'revoked_by'] },
  { table: 'approval', column: 'hash', mayChange: ['noted_at', 'revoked_at'] },
] as const;

const onRecord = RECORD.flatMap(({ table, column }) => [
  `update ${table} set ${column} = ${column}`,
  `delete from ${table}`,
  `truncate ${table} cascade`,
  `alter table ${table} disable trigger all`,
  `alter table ${table} add column more text`,
  `drop table ${table} cascade`,
]);

const besides = [
  'delete from person',
  'delete from paper',
  'delete from session',
  'update edition set hash = hash',
  'update approval set person_id = person_id',
  'update sign_off set person_id = person_id',
  'create table public.shadow (id int)',
  'create function public.shadow() returns int language sql as $$ select 1 $$',
  'drop function person_line(uuid, date)',
  'alter role countersign_app superuser',
  'set role pg_write_all_data',
  'set session_replication_role = replica',
  'grant pg_write_all_data to countersign_app',
  'copy (select 1) to program $$true$$',
];

let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await testDatabase();
  database = new Database(await applicationSource(made.settings.applicationUrl, 2).initialize());
}, 60_000);
afterAll(async () => {
  await database?.source.destroy();
  await made?.drop();
});

/** What PostgreSQL says to a statement of the application's role. */
const answerTo = (text: string): Promise<string | undefined> =>
  database.source.query(text).then(
    () => 'done',
    (error: unknown) => sqlState(error instanceof Error && error.cause ? error.cause : error),
  );

describe('the application’s role in the database', () => {
  test('is the one that the migrations made', async () => {
    expect(await database.row({ name: 'who', text: 'select current_user as who' })).toEqual({
      who: 'countersign_app',
    });
  });

  test.each([...onRecord, ...besides])('may not %s', async (text) => {
    expect(await answerTo(text)).toBe(DENIED);
  });

  test.each(RECORD)('may change of $table only $mayChange', async ({ table, mayChange }) => {
    const columns = await database.rows<{ name: string }>(
      {
        name: 'changeable',
        text: `select column_name as name from information_schema.column_privileges
          where table_name = $1 and grantee = 'countersign_app' and privilege_type = 'UPDATE' order by 1`,
      },
      [table],
    );
    expect(columns.map(({ name }) => name)).toEqual([...mayChange]);
  });

  test('may still do its daily work', async () => {
    expect(await database.source.getRepository(PersonEntity).count()).toBe(0);
    expect(await answerTo('select count(*) from history_event')).toBe('done');
  });
});

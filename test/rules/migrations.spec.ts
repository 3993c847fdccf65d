import { MIGRATIONS, migrationSource } from '@countersign/migrations';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

let made: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  made = await emptyDatabase();
  source = await migrationSource(made.settings.ownerUrl).initialize();
}, 60_000);
afterAll(async () => {
  await source?.destroy();
  await made?.drop();
});

const SCHEMA = `
  select 'column' as kind, table_name || '.' || column_name as name,
    concat_ws(' ', data_type, is_nullable, column_default, is_identity) as what
  from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
  union all
  select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) from pg_constraint
  where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> 'migrations'::regclass
  union all
  select 'index', indexname, indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
  union all
  select 'routine', proname, pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  union all
  select 'sequence', sequencename, data_type::text from pg_sequences
  where schemaname = 'public' and sequencename not like 'migrations%'
  union all
  select 'right', table_name || '.' || column_name, string_agg(privilege_type, ' ' order by privilege_type)
  from information_schema.column_privileges where grantee = 'countersign_app' group by 1, 2
  union all
  select 'right', table_name, string_agg(privilege_type, ' ' order by privilege_type)
  from information_schema.table_privileges where grantee = 'countersign_app' group by 1, 2
  order by 1, 2, 3`;

test('migrations go up, down to nothing, and up again to the same schema', async () => {
  expect(await source.runMigrations()).toHaveLength(MIGRATIONS.length);
  const first = await source.query(SCHEMA);
  expect(first.length).toBeGreaterThan(200);

  for (const _ of MIGRATIONS) await source.undoLastMigration();
  expect(await source.query(SCHEMA)).toEqual([]);

  await source.runMigrations();
  expect(await source.query(SCHEMA)).toEqual(first);
}, 60_000);

test('nothing is left to do once they have run', async () => {
  expect(await source.showMigrations()).toBe(false);
});

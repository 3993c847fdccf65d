import pg from 'pg';
import { DataSource } from 'typeorm';
import { MakeTables20261121040000 } from './20261121040000-make-tables.ts';
import { KeepWhenWritten20261124134500 } from './20261124134500-keep-when-written.ts';
import { KeepImages20261124181500 } from './20261124181500-keep-images.ts';

/** Every migration, oldest first. One that has landed is never edited. */
export const MIGRATIONS = [MakeTables20261121040000, KeepWhenWritten20261124134500, KeepImages20261124181500];

/** A connection as the owner of the database, which may change its schema. Only start-up and tests make one. */
export const migrationSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  });

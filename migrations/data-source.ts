import pg from 'pg';
import { DataSource } from 'typeorm';
import { MakeTables20261121040000 } from './20261121040000-make-tables.ts';
import { KeepWhenWritten20261124134500 } from './20261124134500-keep-when-written.ts';
import { KeepFindingAnswers20261124175000 } from './20261124175000-keep-finding-answers.ts';
import { KeepFigures20261124180000 } from './20261124180000-keep-figures.ts';
import { RememberPromises20261124180500 } from './20261124180500-remember-promises.ts';
import { DraftTemplates20261124181500 } from './20261124181500-draft-templates.ts';
import { KeepImages20261124181500 } from './20261124181500-keep-images.ts';
import { BindFigures20261124190000 } from './20261124190000-bind-figures.ts';
import { KeepHouseRules20261124203000 } from './20261124203000-keep-house-rules.ts';
import { FillFrontSheets20261124211000 } from './20261124211000-fill-front-sheets.ts';
import { KeepChosenExtracts20261124213000 } from './20261124213000-keep-chosen-extracts.ts';
import { WithdrawQuestions20261124215500 } from './20261124215500-withdraw-questions.ts';
import { NumberWhatRevoked20261124233000 } from './20261124233000-number-what-revoked.ts';

/** Every migration, oldest first. One that has landed is never edited. */
export const MIGRATIONS = [
  MakeTables20261121040000,
  KeepWhenWritten20261124134500,
  KeepFindingAnswers20261124175000,
  KeepFigures20261124180000,
  RememberPromises20261124180500,
  DraftTemplates20261124181500,
  KeepImages20261124181500,
  BindFigures20261124190000,
  KeepHouseRules20261124203000,
  FillFrontSheets20261124211000,
  KeepChosenExtracts20261124213000,
  WithdrawQuestions20261124215500,
  NumberWhatRevoked20261124233000,
];

/** A connection as the owner of the database, which may change its schema. Only start-up and tests make one. */
export const migrationSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  });

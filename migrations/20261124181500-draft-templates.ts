import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
create table template_draft (
  id uuid primary key default uuidv7(),
  key text not null unique,
  definition jsonb not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  saved_by uuid not null references person
);
create table template_deleted (
  key text primary key,
  at timestamptz not null
);
grant select, insert, update, delete on template_draft to countersign_app;
grant select, insert on template_deleted to countersign_app;
grant delete on template to countersign_app;
`;

/** Templates are drafted before they are published, and one that was deleted does not come back with the next start. */
export class DraftTemplates20261124181500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('revoke delete on template from countersign_app');
    await queryRunner.query('drop table template_deleted');
    await queryRunner.query('drop table template_draft');
  }
}

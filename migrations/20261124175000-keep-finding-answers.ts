import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody said to a finding, by name: added to, never changed. */
export class KeepFindingAnswers20261124175000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table finding_answer (
        id uuid primary key default uuidv7(),
        paper_id uuid not null references paper,
        key text not null,
        rule text not null,
        severity text not null check (severity in ('BLOCK', 'WARN', 'ASK')),
        section text not null,
        message text not null,
        reason text not null check (reason <> ''),
        person_id uuid not null references person,
        line text not null,
        at timestamptz not null
      );
      create index on finding_answer (paper_id, at);
      grant select, insert on finding_answer to countersign_app;
      alter table organisation add settings jsonb not null default '{}';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table finding_answer; alter table organisation drop column settings;');
  }
}

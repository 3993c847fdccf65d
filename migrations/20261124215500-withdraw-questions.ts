import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A question of the board that is not asked any more: when, by whom, and why. What was said to it stays with it. */
export class WithdrawQuestions20261124215500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table question
        add withdrawn_at timestamptz,
        add withdrawn_by uuid references person,
        add withdrawn_because text not null default '',
        add constraint question_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table question drop constraint question_withdrawn,
        drop withdrawn_at, drop withdrawn_by, drop withdrawn_because;
    `);
  }
}

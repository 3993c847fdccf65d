import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of the organisation's rules, and the rule of figures that each paper keeps from its commission on. */
export class KeepHouseRules20261124203000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table organisation add rules_version integer not null default 1;
      alter table paper add figure_style jsonb;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table paper drop figure_style; alter table organisation drop rules_version',
    );
  }
}

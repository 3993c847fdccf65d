import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is filled in by hand on the front sheet of a paper, by the keys of the lines of its template. */
export class FillFrontSheets20261124211000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table paper add column front_sheet jsonb not null default '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table paper drop column front_sheet');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which measures a section prints, so that it is found when their figures change. */
export class BindFigures20261124190000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table section_document add measures uuid[] not null default '{}';
      create index section_document_measures on section_document using gin (measures);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table section_document drop measures');
  }
}

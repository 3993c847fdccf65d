import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which figures a section keeps though a newer extract says otherwise: by source, the newer extract, who and when. */
export class KeepChosenExtracts20261124213000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("alter table section add kept_extracts jsonb not null default '{}'");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table section drop column kept_extracts');
  }
}

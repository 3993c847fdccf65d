import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Storing a text touches its paper, so that an act decided before it is noticed to be late. */
export class KeepWhenWritten20261124134500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table paper add column written_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table paper drop column written_at');
  }
}

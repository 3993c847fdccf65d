import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which event of its paper revoked a signature, by its number: an instant may be that of two. */
export class NumberWhatRevoked20261124233000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table sign_off add column revoked_by integer;
update sign_off o set revoked_by = (select min(e.seq) from history_event e join section s on s.id = o.section_id
  where e.subject = 'paper' and e.subject_id = s.paper_id and e.at = o.revoked_at)
where o.revoked_at is not null;
grant update (revoked_by) on sign_off to countersign_app;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table sign_off drop column revoked_by');
  }
}

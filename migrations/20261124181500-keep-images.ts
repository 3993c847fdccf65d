import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Images of papers, kept for good: editions show them. And of each section's text, whether an image in it stands without
 * words for whoever cannot see it.
 */
export class KeepImages20261124181500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table image (
        id uuid primary key,
        paper_id uuid not null references paper,
        media_type text not null check (media_type in ('image/png', 'image/jpeg')),
        bytes bytea not null check (octet_length(bytes) between 1 and 11000000),
        width integer not null check (width > 0),
        height integer not null check (height > 0),
        sha256 text not null,
        uploaded_by uuid not null references person,
        uploaded_at timestamptz not null,
        unique (paper_id, sha256)
      )`);
    await queryRunner.query('alter table image alter column bytes set storage external');
    await queryRunner.query('grant select, insert on image to countersign_app');
    await queryRunner.query(`
      alter table section_document add column image_undescribed boolean not null generated always as (
        content @? '$.content[*] ? (@.type == "picture" && exists(@.attrs.image)
          && (!exists(@.attrs.alt) || @.attrs.alt like_regex "^\\\\s*$"))'
      ) stored`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table section_document drop column image_undescribed');
    await queryRunner.query('drop table image');
  }
}

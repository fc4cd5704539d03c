import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Defects of sources in English too; the note is made of them when it is read. */
export class TellDefects1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE source ADD COLUMN defects_en text[] NOT NULL DEFAULT '{}', DROP COLUMN note;
      COMMENT ON COLUMN source.defects_en IS
        'In the order of defects; null for one that is in French alone';
      UPDATE source SET defects_en = array_fill(NULL::text, ARRAY[cardinality(defects)])`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE source DROP COLUMN defects_en, ADD COLUMN note text;
      UPDATE source SET note = array_to_string(defects, ' ')`);
  }
}

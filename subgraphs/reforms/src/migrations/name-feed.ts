import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A feed that is begun anew counts from one again: a cursor says which feed it is of. One that has told something
 * already keeps the name that cursors have been given with.
 */
export class NameFeed1764000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed_name (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), name text NOT NULL);
      COMMENT ON TABLE feed_name IS 'What cursors of this feed are made with, and no other’s';
      INSERT INTO feed_name (name)
      SELECT CASE WHEN EXISTS (SELECT 1 FROM change_feed) THEN 'liveChanges'
        ELSE gen_random_uuid()::text END`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed_name');
  }
}

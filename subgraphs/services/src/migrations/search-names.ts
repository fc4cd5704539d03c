import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names to search services and territories by, and how well a centre is known. */
export class SearchNames1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE territory_copy ADD COLUMN search_name text NOT NULL DEFAULT '',
        ADD COLUMN search_weight real, ADD COLUMN precision text;
      COMMENT ON COLUMN territory_copy.search_weight IS
        'How likely the name means this one; null for levels whose services are not counted';
      CREATE INDEX territory_copy_prefix ON territory_copy (search_name text_pattern_ops)
        WHERE search_weight IS NOT NULL;
      CREATE INDEX territory_copy_name ON territory_copy USING gin (search_name gin_trgm_ops)
        WHERE search_weight IS NOT NULL;
      ALTER TABLE service ADD COLUMN search_name text NOT NULL DEFAULT '';
      COMMENT ON COLUMN service.search_name IS
        'Name without accents or punctuation, after a space: every word begins with one';
      CREATE INDEX service_search ON service USING gin (search_name gin_trgm_ops);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX service_search;
      ALTER TABLE service DROP COLUMN search_name;
      DROP INDEX territory_copy_name, territory_copy_prefix;
      ALTER TABLE territory_copy DROP COLUMN search_name, DROP COLUMN search_weight,
        DROP COLUMN precision`);
  }
}

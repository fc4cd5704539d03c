import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ranks what a search finds, keeps outlines by version, and sorts names as a reader does. */
export class RankAndVersion1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** Dead parts of communes share a code with a dead commune: a code is published once. */
const UP = `
  ALTER TABLE territory ADD COLUMN search_weight real NOT NULL DEFAULT 0;
  COMMENT ON COLUMN territory.search_weight IS
    'How likely a name that begins so means this one: population, less for rarer levels';
  CREATE INDEX territory_weight ON territory (search_weight DESC) WHERE alive;
  CREATE INDEX territory_prefix ON territory (search_name text_pattern_ops) WHERE alive;
  DROP INDEX territory_level;
  CREATE INDEX territory_level ON territory (level, slug COLLATE "C", id) WHERE alive;
  CREATE OR REPLACE VIEW published_succession AS
    SELECT code AS old_code, successor AS id FROM territory
    WHERE successor IS NOT NULL AND level = 'COMMUNE';
  DELETE FROM outline_file;
  ALTER TABLE outline_file DROP CONSTRAINT outline_file_pkey;
  ALTER TABLE outline_file ADD COLUMN version text NOT NULL, ADD PRIMARY KEY (version, level);
  COMMENT ON COLUMN outline_file.version IS
    'Data version of the drawing; the one before is kept for pages that are open';`;

const DOWN = `
  DELETE FROM outline_file;
  ALTER TABLE outline_file DROP CONSTRAINT outline_file_pkey;
  ALTER TABLE outline_file DROP COLUMN version, ADD PRIMARY KEY (level);
  CREATE OR REPLACE VIEW published_succession AS
    SELECT code AS old_code, successor AS id FROM territory WHERE successor IS NOT NULL;
  DROP INDEX territory_level;
  CREATE INDEX territory_level ON territory (level, name, id) WHERE alive;
  DROP INDEX territory_prefix;
  ALTER TABLE territory DROP COLUMN search_weight;`;

import { grantViews } from '@maillage/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Territories, their outlines, and the views that other subgraphs may read. */
export class CreateTerritory1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PUBLISHED);
    await runner.query(grantViews('maillage_services', ...VIEWS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW ${VIEWS.join(', ')}`);
    await runner.query('DROP TABLE data_version, outline_file, territory');
  }
}

const VIEWS = ['published_version', 'published_succession', 'published_territory'];

const TABLES = `
  CREATE TABLE territory (
    id text COLLATE "C" PRIMARY KEY, code text NOT NULL, level text NOT NULL,
    level_rank smallint NOT NULL, name text COLLATE "C" NOT NULL, slug text NOT NULL,
    search_name text NOT NULL, alive boolean NOT NULL, successor text, population int,
    lon double precision, lat double precision, precision text, box double precision[],
    area_km2 double precision, zone text NOT NULL, postal_codes text[] NOT NULL,
    ancestors text[] NOT NULL);
  COMMENT ON TABLE territory IS 'One row per id of the official code, living or dead';
  COMMENT ON COLUMN territory.ancestors IS 'Ids, nearest first, FR last; empty for a dead code';
  COMMENT ON COLUMN territory.search_name IS 'Name without accents or punctuation';
  CREATE INDEX territory_code ON territory (code);
  CREATE INDEX territory_level ON territory (level, name, id) WHERE alive;
  CREATE INDEX territory_ancestors ON territory USING gin (ancestors) WHERE alive;
  CREATE INDEX territory_postal ON territory USING gin (postal_codes) WHERE alive;
  CREATE INDEX territory_name ON territory USING gin (search_name gin_trgm_ops) WHERE alive;
  CREATE TABLE outline_file (
    level text PRIMARY KEY, etag text NOT NULL, gzipped bytea NOT NULL);
  COMMENT ON TABLE outline_file IS 'TopoJSON of each level, compressed once';
  CREATE TABLE data_version (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), version text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now());`;

const PUBLISHED = `
  CREATE VIEW published_territory AS
    SELECT id, code, level, name, ancestors AS parents, population, lon, lat, zone, area_km2,
      precision FROM territory WHERE alive;
  CREATE VIEW published_succession AS
    SELECT code AS old_code, successor AS id FROM territory WHERE successor IS NOT NULL;
  CREATE VIEW published_version AS SELECT version FROM data_version;`;

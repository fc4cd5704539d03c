import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How well each outline is known, the real ones, and what finds movements and memberships by code. */
export class RealOutlines1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
  ALTER TABLE territory ADD COLUMN outline text, ADD COLUMN outline_source text,
    ADD COLUMN outline_on date;
  COMMENT ON COLUMN territory.outline IS 'How well its outline is known; null where it has none';
  COMMENT ON COLUMN territory.outline_source IS 'Source of a real outline';
  COMMENT ON COLUMN territory.outline_on IS 'The day that a real outline describes';
  CREATE TABLE real_outline (
    territory text COLLATE "C" PRIMARY KEY, level text NOT NULL, extent box NOT NULL,
    polygons jsonb NOT NULL);
  CREATE INDEX real_outline_extent ON real_outline USING gist (extent);
  COMMENT ON TABLE real_outline IS 'Limits of territories as producers give them, as they are drawn';
  COMMENT ON COLUMN real_outline.polygons IS 'Open rings, in steps of the grid: 5,000 to a degree';
  CREATE INDEX snapshot_row_before ON snapshot_row (((data->'before'->>'code')))
    WHERE about = 'MOVEMENT';
  CREATE INDEX snapshot_row_after ON snapshot_row (((data->'after'->>'code')))
    WHERE about = 'MOVEMENT';
  CREATE INDEX snapshot_row_epci ON snapshot_row (((data->>'siren'))) WHERE about = 'MEMBERSHIP';`;

const DOWN = `
  DROP INDEX snapshot_row_epci, snapshot_row_after, snapshot_row_before;
  DROP TABLE real_outline;
  ALTER TABLE territory DROP COLUMN outline_on, DROP COLUMN outline_source, DROP COLUMN outline;`;

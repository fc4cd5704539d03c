import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register, the feed of what became known of it, and how far each feed that it follows was read. */
export class CreateChange1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE change_feed, change, followed, territory_copy, territory_version',
    );
  }
}

const TABLES = `
  CREATE TABLE change (
    id text COLLATE "C" PRIMARY KEY, nature text NOT NULL, stage text NOT NULL,
    event text NOT NULL, source text NOT NULL, service text COLLATE "C" NOT NULL,
    other text COLLATE "C", kind_from text, kind_to text, territory text, lon double precision,
    lat double precision, metres double precision, mass boolean NOT NULL, after date,
    before date NOT NULL, declared_on date, backfilled boolean NOT NULL,
    recorded_at timestamptz NOT NULL, retracted_at timestamptz);
  COMMENT ON COLUMN change.event IS 'Id of the event of services that shows it';
  COMMENT ON COLUMN change.territory IS 'The commune, as it is today';
  CREATE INDEX change_newest ON change (before DESC, id DESC);
  CREATE INDEX change_territory ON change (territory, before DESC, id DESC);
  CREATE INDEX change_service ON change (service);
  CREATE INDEX change_other ON change (other) WHERE other IS NOT NULL;
  CREATE TABLE change_feed (
    seq bigint PRIMARY KEY, change text COLLATE "C" NOT NULL, retracted boolean NOT NULL,
    told_at timestamptz NOT NULL);
  COMMENT ON TABLE change_feed IS 'What became known, numbered in the order in which it could be read';
  CREATE TABLE followed (feed text PRIMARY KEY, seq bigint NOT NULL);
  COMMENT ON TABLE followed IS 'The last line that was taken in of each feed';
  CREATE TABLE territory_copy (id text COLLATE "C" PRIMARY KEY, parents text[] NOT NULL);
  CREATE INDEX territory_copy_parents ON territory_copy USING gin (parents);
  CREATE TABLE territory_version (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), version text NOT NULL);`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Services, their sources and kinds, counts by territory, and the copy of territories they need. */
export class CreateService1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TERRITORIES);
    await runner.query(SERVICES);
    await runner.query(COUNTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE data_version, territory_count, rejected_row, source_record, service, kind, source,
         territory_copy`,
    );
  }
}

const TERRITORIES = `
  CREATE TABLE territory_copy (
    id text COLLATE "C" PRIMARY KEY, level text NOT NULL, parents text[] NOT NULL, population int,
    area_km2 double precision, lon double precision, lat double precision, zone int, place point);
  COMMENT ON TABLE territory_copy IS 'Copy of territories.published_territory at data_version';
  COMMENT ON COLUMN territory_copy.zone IS 'EPSG code of the projection of place';
  CREATE INDEX territory_copy_place ON territory_copy USING gist (zone, place)
    WHERE level = 'COMMUNE';`;

const SERVICES = `
  CREATE TABLE source (
    id text PRIMARY KEY, title text NOT NULL, producer text NOT NULL, licence text NOT NULL,
    url text NOT NULL, vintage text NOT NULL, note text, verified boolean NOT NULL,
    records int NOT NULL, rejected int NOT NULL);
  CREATE TABLE kind (
    num smallint PRIMARY KEY, code text NOT NULL UNIQUE, label text NOT NULL,
    label_en text NOT NULL, bpe_code text, operator_type text NOT NULL, deduced boolean NOT NULL,
    source text NOT NULL REFERENCES source, points int NOT NULL);
  CREATE TABLE service (
    id text COLLATE "C" PRIMARY KEY, kind smallint NOT NULL REFERENCES kind,
    name text COLLATE "C" NOT NULL, lon double precision NOT NULL, lat double precision NOT NULL,
    lonlat point NOT NULL, zone int NOT NULL, place point NOT NULL, precision text NOT NULL,
    territory text, approximate boolean NOT NULL, ancestors text[] NOT NULL,
    source text NOT NULL REFERENCES source);
  COMMENT ON COLUMN service.place IS 'Metres in the legal projection whose EPSG code is zone';
  COMMENT ON COLUMN service.ancestors IS 'The commune and all that it is part of';
  CREATE INDEX service_near ON service USING gist (kind, zone, place);
  CREATE INDEX service_lonlat ON service USING gist (lonlat);
  CREATE INDEX service_name ON service (name, id);
  CREATE INDEX service_ancestors ON service USING gin (ancestors);
  CREATE TABLE source_record (
    source text NOT NULL REFERENCES source, record_id text NOT NULL,
    service text NOT NULL REFERENCES service, line int, PRIMARY KEY (source, record_id));
  CREATE INDEX source_record_service ON source_record (service);
  CREATE TABLE rejected_row (
    source text NOT NULL REFERENCES source, line int NOT NULL, reason text NOT NULL);`;

const COUNTS = `
  CREATE TABLE territory_count (
    territory text COLLATE "C" NOT NULL, level text NOT NULL, kind smallint NOT NULL,
    points int NOT NULL, per_10000 double precision, per_km2 double precision, position int,
    among int, PRIMARY KEY (territory, kind));
  COMMENT ON COLUMN territory_count.position IS 'Rank by per_10000 among territories of the level';
  CREATE INDEX territory_count_level ON territory_count (level, kind);
  CREATE TABLE data_version (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), version text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now());`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What producers published of territories, snapshot by snapshot, and the values of their variables. */
export class KeepSources1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SNAPSHOTS);
    await runner.query(VALUES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE produced_value, placed_snapshot, variable, snapshot_row, refused_row, source_failure,
         snapshot, source`,
    );
  }
}

/** Numbers of snapshots are not those of services: a steward names one without saying whose it is. */
const SNAPSHOTS = `
  CREATE TABLE source (
    id text PRIMARY KEY, title text NOT NULL, producer text NOT NULL, licence text NOT NULL,
    url text NOT NULL, contact text NOT NULL, cadence text NOT NULL, defects text[] NOT NULL,
    verified boolean NOT NULL);
  CREATE TABLE snapshot (
    id int GENERATED ALWAYS AS IDENTITY (START WITH 1000001) PRIMARY KEY,
    source text NOT NULL REFERENCES source, valid_on date NOT NULL, codes_on date NOT NULL,
    retrieved_at timestamptz NOT NULL, fingerprint text NOT NULL, files jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('ACCEPTED', 'QUARANTINED', 'REJECTED', 'SUPERSEDED')),
    findings jsonb NOT NULL, rows_read int NOT NULL, rows_kept int NOT NULL,
    rows_left_out int NOT NULL, rows_refused int NOT NULL, left_out jsonb NOT NULL,
    mended jsonb NOT NULL,
    decided_by text, decided_at timestamptz, decision_note text, known_from timestamptz);
  COMMENT ON COLUMN snapshot.valid_on IS 'The day that the rows describe';
  COMMENT ON COLUMN snapshot.codes_on IS 'The day of the official code that its codes are of';
  COMMENT ON COLUMN snapshot.fingerprint IS 'Of the bytes of its files and the version of their reader';
  COMMENT ON COLUMN snapshot.mended IS 'Rows whose code was not of that day, by reason';
  CREATE UNIQUE INDEX snapshot_accepted ON snapshot (source, valid_on) WHERE status = 'ACCEPTED';
  CREATE INDEX snapshot_source ON snapshot (source, valid_on);
  CREATE TABLE source_failure (
    source text NOT NULL, failed_at timestamptz NOT NULL DEFAULT now(), valid_on date,
    code text NOT NULL, reason text NOT NULL, details jsonb);
  CREATE INDEX source_failure_source ON source_failure (source, failed_at);
  COMMENT ON TABLE source_failure IS 'Arrivals that could not be taken in: nothing of them was kept';
  CREATE TABLE refused_row (
    snapshot int NOT NULL REFERENCES snapshot ON DELETE CASCADE, file text, line int NOT NULL,
    code text NOT NULL, reason text NOT NULL);
  CREATE INDEX refused_row_snapshot ON refused_row (snapshot, line);
  CREATE TABLE snapshot_row (
    snapshot int NOT NULL REFERENCES snapshot ON DELETE CASCADE, record text COLLATE "C" NOT NULL,
    about text NOT NULL, kind text NOT NULL, line int NOT NULL, file text, data jsonb NOT NULL,
    PRIMARY KEY (snapshot, record));
  COMMENT ON TABLE snapshot_row IS 'What each row that was kept says, as it was read';
  COMMENT ON COLUMN snapshot_row.about IS 'VALUE, or the table of territories that it completes';
  COMMENT ON COLUMN snapshot_row.kind IS 'What sort of thing it is, as told in a history';`;

const VALUES = `
  CREATE TABLE variable (
    code text COLLATE "C" PRIMARY KEY, source text NOT NULL REFERENCES source, rank smallint NOT NULL,
    label text NOT NULL, label_en text NOT NULL, unit text NOT NULL, definition text NOT NULL,
    definition_en text NOT NULL, categories jsonb, unlisted jsonb, summed boolean NOT NULL);
  COMMENT ON COLUMN variable.categories IS 'Its classes in their order; null where values are numbers';
  COMMENT ON COLUMN variable.unlisted IS 'What a commune that a file does not list is worth';
  CREATE TABLE placed_snapshot (
    snapshot int PRIMARY KEY REFERENCES snapshot ON DELETE CASCADE, version text NOT NULL);
  COMMENT ON TABLE placed_snapshot IS 'Snapshots in produced_value, and the territories they were placed in';
  CREATE TABLE produced_value (
    variable text COLLATE "C" NOT NULL, territory text COLLATE "C" NOT NULL, valid_on date NOT NULL,
    snapshot int NOT NULL REFERENCES snapshot ON DELETE CASCADE,
    value double precision, category text COLLATE "C", missing text,
    constant_value double precision, constant_category text COLLATE "C",
    given text, line int, file text, PRIMARY KEY (territory, variable, valid_on));
  CREATE INDEX produced_value_snapshot ON produced_value (snapshot);
  CREATE INDEX produced_value_category
    ON produced_value (variable, valid_on, constant_category, territory);
  COMMENT ON COLUMN produced_value.value IS 'On the perimeter of the code of its snapshot';
  COMMENT ON COLUMN produced_value.constant_value IS 'On the perimeter of the latest code';
  COMMENT ON COLUMN produced_value.missing IS 'Why there is none, as the producer says';
  COMMENT ON COLUMN produced_value.given IS 'The code as written; null where the file does not list it';`;

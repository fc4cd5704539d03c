import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What producers published, snapshot by snapshot, and what became of each point. */
export class KeepHistory1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SNAPSHOTS);
    await runner.query(STATES);
    await runner.query(HISTORY);
    await runner.query(FEED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE service_feed, service_event, service_version, history_record, snapshot_row,
         source_state, source_failure, refused_row, snapshot_coverage, snapshot, source_kind, commune_code,
         territory_version;
       DROP FUNCTION service_id;
       ALTER TABLE source DROP COLUMN contact, DROP COLUMN cadence, DROP COLUMN defects;
       ALTER TABLE service DROP COLUMN state;
       ALTER TABLE kind DROP COLUMN family;
       CREATE TABLE source_record (
         source text NOT NULL REFERENCES source, record_id text NOT NULL,
         service text NOT NULL REFERENCES service, line int, PRIMARY KEY (source, record_id));
       CREATE INDEX source_record_service ON source_record (service);
       CREATE TABLE rejected_row (
         source text NOT NULL REFERENCES source, line int NOT NULL, reason text NOT NULL)`,
    );
  }
}

const SNAPSHOTS = `
  CREATE TABLE territory_version (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), version text NOT NULL);
  CREATE TABLE commune_code (
    code text COLLATE "C" PRIMARY KEY, id text NOT NULL, commune text NOT NULL, departement text);
  COMMENT ON TABLE commune_code IS
    'Every code that a commune has borne and what it is today, as published at data_version';
  COMMENT ON COLUMN commune_code.id IS 'The commune, or its municipal arrondissement';
  ALTER TABLE kind ADD COLUMN family text NOT NULL DEFAULT '';
  COMMENT ON COLUMN kind.num IS 'Never changes, whatever is loaded';
  COMMENT ON COLUMN kind.family IS 'What may take its place without a closure';
  COMMENT ON COLUMN kind.source IS 'The source that is counted, or most of it';
  ALTER TABLE source ADD COLUMN contact text NOT NULL DEFAULT '',
    ADD COLUMN cadence text NOT NULL DEFAULT 'IRREGULAR',
    ADD COLUMN defects text[] NOT NULL DEFAULT '{}';
  CREATE TABLE source_kind (
    source text NOT NULL REFERENCES source, kind smallint NOT NULL REFERENCES kind,
    coverage text NOT NULL, rank smallint NOT NULL, PRIMARY KEY (source, kind));
  COMMENT ON TABLE source_kind IS 'Who gives which kind; of those that cover a place, the lowest rank is counted';
  DROP TABLE rejected_row, source_record;
  DELETE FROM service;
  ALTER TABLE service ADD COLUMN state bigint NOT NULL;
  COMMENT ON COLUMN service.state IS 'The producer’s words that it is made from';
  CREATE TABLE snapshot (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, source text NOT NULL, valid_on date NOT NULL,
    retrieved_at timestamptz NOT NULL, fingerprint text NOT NULL, files jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('ACCEPTED', 'QUARANTINED', 'REJECTED', 'SUPERSEDED')),
    findings jsonb NOT NULL, rows_read int NOT NULL, rows_kept int NOT NULL,
    rows_left_out int NOT NULL, rows_refused int NOT NULL, left_out jsonb NOT NULL,
    mended jsonb NOT NULL,
    decided_by text, decided_at timestamptz, decision_note text, known_from timestamptz);
  COMMENT ON COLUMN snapshot.valid_on IS 'The day that the rows describe';
  COMMENT ON COLUMN snapshot.fingerprint IS 'Of the bytes of its files and the version of their reader';
  COMMENT ON COLUMN snapshot.mended IS 'Rows whose coordinates could not be used, by reason';
  COMMENT ON COLUMN snapshot.known_from IS 'When it was applied';
  CREATE UNIQUE INDEX snapshot_accepted ON snapshot (source, valid_on) WHERE status = 'ACCEPTED';
  CREATE INDEX snapshot_source ON snapshot (source, valid_on);
  CREATE TABLE snapshot_coverage (
    snapshot int NOT NULL REFERENCES snapshot ON DELETE CASCADE, kind smallint NOT NULL,
    area text NOT NULL, PRIMARY KEY (snapshot, kind, area));
  COMMENT ON COLUMN snapshot_coverage.area IS 'FR, or the départements that the snapshot speaks of';
  CREATE TABLE source_failure (
    source text NOT NULL, failed_at timestamptz NOT NULL DEFAULT now(), valid_on date,
    code text NOT NULL, reason text NOT NULL, details jsonb);
  CREATE INDEX source_failure_source ON source_failure (source, failed_at);
  COMMENT ON TABLE source_failure IS 'Arrivals that could not be taken in: nothing of them was kept';
  CREATE TABLE refused_row (
    snapshot int NOT NULL REFERENCES snapshot ON DELETE CASCADE, file text, line int NOT NULL,
    code text NOT NULL, reason text NOT NULL);
  CREATE INDEX refused_row_snapshot ON refused_row (snapshot, line);`;

const STATES = `
  CREATE TABLE source_state (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, source text NOT NULL,
    record_id text COLLATE "C" NOT NULL, hash uuid NOT NULL, kind smallint NOT NULL,
    name text COLLATE "C" NOT NULL, search_name text NOT NULL, lon double precision NOT NULL,
    lat double precision NOT NULL, zone int NOT NULL, place point NOT NULL, precision text NOT NULL,
    commune_given text, commune text, approximate boolean NOT NULL, departement text,
    opened_on date, status text NOT NULL, keys text[] NOT NULL, details jsonb,
    UNIQUE (source, record_id, hash));
  COMMENT ON TABLE source_state IS
    'What a producer says of a point: one row for each content that its record has had';
  COMMENT ON COLUMN source_state.commune_given IS 'INSEE code as the producer writes it';
  COMMENT ON COLUMN source_state.commune IS
    'What it is in today: a commune, or a municipal arrondissement where that is told';
  CREATE TABLE snapshot_row (
    snapshot int NOT NULL REFERENCES snapshot ON DELETE CASCADE,
    state bigint NOT NULL REFERENCES source_state, line int NOT NULL, file text,
    PRIMARY KEY (snapshot, state));`;

const HISTORY = `
  CREATE FUNCTION service_id(source text, record_id text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN 'S-' || left(encode(sha256(convert_to(source || E'\\n' || record_id, 'UTF8')), 'hex'), 20);
  CREATE TABLE history_record (
    source text NOT NULL, record_id text COLLATE "C" NOT NULL, service text COLLATE "C" NOT NULL,
    PRIMARY KEY (source, record_id));
  CREATE INDEX history_record_service ON history_record (service);
  COMMENT ON TABLE history_record IS
    'The service of each id that a producer has given: one that was renumbered has several';
  CREATE TABLE service_version (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, source text NOT NULL,
    service text COLLATE "C" NOT NULL, state bigint NOT NULL REFERENCES source_state,
    began_after date NOT NULL, began_by date NOT NULL, ended_after date NOT NULL,
    ended_by date NOT NULL, known_from timestamptz NOT NULL,
    known_to timestamptz NOT NULL DEFAULT 'infinity');
  COMMENT ON TABLE service_version IS
    'What a service was, and between which snapshots it began and ended to be so';
  COMMENT ON COLUMN service_version.began_after IS 'Not yet so on this day; -infinity where unknown';
  COMMENT ON COLUMN service_version.ended_by IS 'No longer so on this day; infinity while it lasts';
  CREATE INDEX service_version_service ON service_version (service);
  CREATE INDEX service_version_source ON service_version (source) WHERE known_to = 'infinity';
  CREATE TABLE service_event (
    id text COLLATE "C" PRIMARY KEY, source text NOT NULL, nature text NOT NULL,
    service text COLLATE "C" NOT NULL, other text COLLATE "C", kind_from smallint,
    kind_to smallint, metres double precision, mass boolean NOT NULL, after date NOT NULL,
    before date NOT NULL, declared_on date, state_from bigint REFERENCES source_state,
    state_to bigint REFERENCES source_state, commune text, backfilled boolean NOT NULL,
    known_from timestamptz NOT NULL, known_to timestamptz NOT NULL DEFAULT 'infinity');
  COMMENT ON COLUMN service_event.other IS 'The service that replaces it';
  COMMENT ON COLUMN service_event.after IS 'Not yet so in the snapshot of this day';
  COMMENT ON COLUMN service_event.before IS 'So in the snapshot of this day';
  COMMENT ON COLUMN service_event.declared_on IS 'The day that the producer gives, if it gives one';
  COMMENT ON COLUMN service_event.mass IS 'One of so many renamings that the producer changed its style';
  CREATE INDEX service_event_service ON service_event (service);
  CREATE INDEX service_event_source ON service_event (source, before);`;

const FEED = `
  CREATE TABLE service_feed (
    seq bigint PRIMARY KEY, event text COLLATE "C" NOT NULL REFERENCES service_event,
    retracted boolean NOT NULL, told_at timestamptz NOT NULL);
  COMMENT ON TABLE service_feed IS
    'What became known, in the order in which it became visible: readers keep the last number';`;

import type { QueryRunner } from 'typeorm';

/** What the replay of a source works on; it ends with the transaction. */
export async function createWorkTables(runner: QueryRunner): Promise<void> {
  await runner.query(TABLES);
}

/** Ends the work on one source, so that another's may begin in the same transaction. */
export async function dropWorkTables(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP TABLE ${NAMES.join(', ')}`);
}

const NAMES = [
  ...['w_open', 'w_closed', 'w_record', 'w_event', 'w_cover', 'w_next', 'w_gone', 'w_fresh'],
  ...['w_pair', 'w_match', 'w_changed', 'w_held', 'w_lost', 'w_found', 'w_refused'],
];

/** Fills the tables with what is known, to go on from the snapshot before `day`. */
export async function takeUpHistory(
  runner: QueryRunner,
  source: string,
  day: string,
): Promise<void> {
  for (const statement of KNOWN) await runner.query(statement, [source]);
  for (const statement of [COVERED, REFUSED]) await runner.query(statement, [source, day]);
  await runner.query('ANALYZE w_open, w_closed, w_record, w_event');
}

const TABLES = `
  CREATE TEMP TABLE w_open (
    record_id text COLLATE "C" PRIMARY KEY, service text COLLATE "C" NOT NULL,
    state bigint NOT NULL, kind smallint NOT NULL, departement text, began_after date NOT NULL,
    began_by date NOT NULL) ON COMMIT DROP;
  COMMENT ON TABLE w_open IS 'What is there in the last snapshot replayed';
  CREATE TEMP TABLE w_closed (
    service text COLLATE "C" NOT NULL, state bigint NOT NULL, began_after date NOT NULL,
    began_by date NOT NULL, ended_after date NOT NULL, ended_by date NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE w_record (
    record_id text COLLATE "C" PRIMARY KEY, service text COLLATE "C" NOT NULL) ON COMMIT DROP;
  COMMENT ON TABLE w_record IS 'The service of an id, where it is not the one named after the id';
  CREATE TEMP TABLE w_event (
    nature text NOT NULL, service text COLLATE "C" NOT NULL, other text COLLATE "C",
    kind_from smallint, kind_to smallint, metres double precision, mass boolean NOT NULL DEFAULT false,
    after date NOT NULL, before date NOT NULL, declared_on date, state_from bigint, state_to bigint)
    ON COMMIT DROP;
  CREATE TEMP TABLE w_cover (
    kind smallint NOT NULL, area text NOT NULL, last_on date NOT NULL, PRIMARY KEY (kind, area))
    ON COMMIT DROP;
  COMMENT ON TABLE w_cover IS 'When each kind was last spoken of in each area';
  CREATE TEMP TABLE w_refused (record_id text COLLATE "C" PRIMARY KEY) ON COMMIT DROP;
  COMMENT ON TABLE w_refused IS 'What a snapshot replayed before named in a row that was refused';
  CREATE TEMP TABLE w_next (
    record_id text COLLATE "C" NOT NULL, state bigint NOT NULL, kind smallint NOT NULL,
    departement text, opened_on date) ON COMMIT DROP;
  CREATE TEMP TABLE w_gone (
    record_id text COLLATE "C" NOT NULL, service text COLLATE "C" NOT NULL,
    state bigint NOT NULL, after date NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE w_fresh (
    record_id text COLLATE "C" NOT NULL, state bigint NOT NULL, kind smallint NOT NULL,
    departement text, after date, opened_on date, service text COLLATE "C" NOT NULL,
    reopened boolean NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE w_lost (
    record_id text COLLATE "C" NOT NULL, kind smallint NOT NULL, family text NOT NULL, commune text,
    departement text, search_name text NOT NULL, zone int NOT NULL, place point NOT NULL,
    precision text NOT NULL, keys text[] NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE w_found (LIKE w_lost) ON COMMIT DROP;
  COMMENT ON TABLE w_lost IS 'What has gone, and in w_found what is new, as they are told to be one';
  CREATE TEMP TABLE w_pair (
    gone text COLLATE "C" NOT NULL, fresh text COLLATE "C" NOT NULL, cost double precision NOT NULL)
    ON COMMIT DROP;
  CREATE TEMP TABLE w_match (
    gone text COLLATE "C" PRIMARY KEY, fresh text COLLATE "C" UNIQUE NOT NULL, nature text NOT NULL)
    ON COMMIT DROP;
  CREATE TEMP TABLE w_changed (
    record_id text COLLATE "C" PRIMARY KEY, service text COLLATE "C" NOT NULL,
    state_from bigint NOT NULL, state_to bigint NOT NULL, after date NOT NULL) ON COMMIT DROP;`;

const KNOWN = [
  `INSERT INTO w_open
   SELECT s.record_id, v.service, v.state, s.kind, s.departement, v.began_after, v.began_by
   FROM service_version v JOIN source_state s ON s.id = v.state
   WHERE v.source = $1 AND v.known_to = 'infinity' AND v.ended_by = 'infinity'`,
  `INSERT INTO w_closed
   SELECT service, state, began_after, began_by, ended_after, ended_by FROM service_version
   WHERE source = $1 AND known_to = 'infinity' AND ended_by < 'infinity'`,
  'INSERT INTO w_record SELECT record_id, service FROM history_record WHERE source = $1',
  `INSERT INTO w_event
   SELECT nature, service, other, kind_from, kind_to, metres, mass, after, before, declared_on,
     state_from, state_to
   FROM service_event WHERE source = $1 AND known_to = 'infinity'`,
];

const COVERED = `
  INSERT INTO w_cover
  SELECT c.kind, c.area, max(s.valid_on) FROM snapshot s JOIN snapshot_coverage c ON c.snapshot = s.id
  WHERE s.source = $1 AND s.status = 'ACCEPTED' AND s.valid_on < $2 GROUP BY c.kind, c.area`;

const REFUSED = `
  INSERT INTO w_refused
  SELECT DISTINCT r.record_id FROM snapshot s JOIN refused_row r ON r.snapshot = s.id
  WHERE s.source = $1 AND s.status = 'ACCEPTED' AND s.valid_on < $2 AND r.record_id IS NOT NULL`;

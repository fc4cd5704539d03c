import { inTransaction, lockHistories } from '@maillage/kit';
import type { DataSource, QueryRunner } from 'typeorm';
import { WalkRepository } from '../state/walk.repository.js';
import { INTAKE_LOCK } from './lock.js';

/** A snapshot whose values are to be placed. */
interface Unplaced {
  readonly id: number;
  readonly source: string;
  readonly codesOn: string;
}

/** Later than any end that is known: what is alive then is alive today. */
const TODAY = '9999-12-31';

/**
 * Makes values agree with the accepted snapshots and with the territories that are loaded: each is that
 * of the territory of its time, and is brought to the perimeter of the latest code. All of it or nothing.
 *
 * @returns how many snapshots were placed
 */
export function placeValues(database: DataSource): Promise<number> {
  return inTransaction(database, async (runner) => {
    await lockHistories(runner, INTAKE_LOCK);
    await runner.query(FORGOTTEN);
    const unplaced = (await runner.query(UNPLACED)) as Unplaced[];
    let heirsOf: string | null = null;
    for (const snapshot of unplaced) {
      if (snapshot.codesOn !== heirsOf) await findHeirs(runner, snapshot.codesOn);
      heirsOf = snapshot.codesOn;
      await placeSnapshot(runner, snapshot);
    }
    return unplaced.length;
  });
}

async function placeSnapshot(runner: QueryRunner, { id, source }: Unplaced): Promise<void> {
  await runner.query('DELETE FROM produced_value WHERE snapshot = $1', [id]);
  await runner.query(GIVEN, [id]);
  await runner.query(UNLISTED, [id, source]);
  // Nothing is known of rows that this transaction wrote: they would be looked for one by one.
  await runner.query('ANALYZE produced_value');
  await runner.query(OTHER_LEVELS, [id]);
  await runner.query(CONSTANT, [id]);
  await runner.query(PLACED, [id]);
}

/** Fills `heir` with what each commune of a day has become today. */
async function findHeirs(runner: QueryRunner, day: string): Promise<void> {
  await runner.query(HEIR);
  const states = (await runner.query(COMMUNES, [day])) as { key: string; territory: string }[];
  const territoryOf = new Map(states.map(({ key, territory }) => [key, territory]));
  const walked = await new WalkRepository(runner).forward([...territoryOf.keys()], TODAY);
  await runner.query(HEIRS, [
    walked.map(({ origin }) => territoryOf.get(origin) ?? null),
    walked.map(({ territory }) => territory),
  ]);
  await runner.query('ANALYZE heir');
}

const FORGOTTEN = `
  WITH gone AS (
    DELETE FROM placed_snapshot p USING snapshot s
    WHERE s.id = p.snapshot AND s.status <> 'ACCEPTED' RETURNING p.snapshot)
  DELETE FROM produced_value v USING gone WHERE v.snapshot = gone.snapshot`;

const UNPLACED = `
  SELECT s.id, s.source, s.codes_on::text AS "codesOn" FROM snapshot s
  WHERE s.status = 'ACCEPTED'
    AND EXISTS (SELECT 1 FROM snapshot_row r WHERE r.snapshot = s.id AND r.about = 'VALUE')
    AND NOT EXISTS (SELECT 1 FROM placed_snapshot p JOIN data_version d USING (version)
      WHERE p.snapshot = s.id)
  ORDER BY s.codes_on, s.id`;

const COMMUNES = `
  SELECT key, territory FROM territory_state
  WHERE level = 'COMMUNE' AND territory IS NOT NULL
    AND coalesce(valid_from <= $1, true) AND coalesce(valid_to > $1, true)`;

const HEIR = `
  DROP TABLE IF EXISTS heir;
  CREATE TEMP TABLE heir (
    origin text COLLATE "C" NOT NULL, territory text COLLATE "C" NOT NULL) ON COMMIT DROP`;

const HEIRS = `
  INSERT INTO heir SELECT DISTINCT origin, territory FROM unnest($1::text[], $2::text[])
    AS walked(origin, territory) WHERE territory IS NOT NULL`;

const GIVEN = `
  INSERT INTO produced_value (variable, territory, valid_on, snapshot, value, category, missing,
    given, line, file)
  SELECT data->>'variable', data->>'territory', s.valid_on, s.id,
    CASE jsonb_typeof(data->'value') WHEN 'number' THEN (data->>'value')::float8 END,
    CASE jsonb_typeof(data->'value') WHEN 'string' THEN data->>'value' END,
    data->>'missing', data->>'given', r.line, r.file
  FROM snapshot_row r JOIN snapshot s ON s.id = r.snapshot
  WHERE s.id = $1 AND r.about = 'VALUE'`;

/** What a file says by silence, of each commune of its day. */
const UNLISTED = `
  INSERT INTO produced_value (variable, territory, valid_on, snapshot, value, category)
  SELECT v.code, c.origin, s.valid_on, s.id,
    CASE jsonb_typeof(v.unlisted) WHEN 'number' THEN (v.unlisted#>>'{}')::float8 END,
    CASE jsonb_typeof(v.unlisted) WHEN 'string' THEN v.unlisted#>>'{}' END
  FROM variable v CROSS JOIN (SELECT DISTINCT origin FROM heir) c JOIN snapshot s ON s.id = $1
  WHERE v.source = $2 AND v.unlisted IS NOT NULL
    AND EXISTS (SELECT 1 FROM produced_value p WHERE p.snapshot = $1 AND p.variable = v.code)
  ON CONFLICT (territory, variable, valid_on) DO NOTHING`;

/** Only communes are followed: what is of another level, and lives, is worth the same today. */
const OTHER_LEVELS = `
  UPDATE produced_value v SET constant_value = v.value, constant_category = v.category
  FROM territory t
  WHERE v.snapshot = $1 AND t.id = v.territory AND t.alive AND t.level <> 'COMMUNE'`;

/**
 * A commune of today is worth what all that became it were worth: their sum, or the class that all
 * share. One of them divided, or without a value, leaves it without one.
 */
const CONSTANT = `
  INSERT INTO produced_value (variable, territory, valid_on, snapshot, constant_value,
    constant_category)
  SELECT g.variable, g.territory, s.valid_on, s.id,
    CASE WHEN g.whole AND (v.summed OR g.parts = 1 OR g.lowest = g.highest)
      THEN CASE WHEN v.summed THEN g.total ELSE g.lowest END END,
    CASE WHEN g.whole AND g.first = g.last THEN g.first END
  FROM (
    SELECT asked.variable, h.territory, count(*) AS parts,
      bool_and(NOT d.divided
        AND (p.value IS NOT NULL OR p.category IS NOT NULL)) AS whole,
      sum(p.value) AS total, min(p.value) AS lowest, max(p.value) AS highest,
      min(p.category) AS first, max(p.category) AS last
    FROM (SELECT DISTINCT variable FROM produced_value WHERE snapshot = $1) asked
    CROSS JOIN heir h
    JOIN (SELECT origin, count(*) > 1 AS divided FROM heir GROUP BY origin) d USING (origin)
    LEFT JOIN produced_value p
      ON p.snapshot = $1 AND p.variable = asked.variable AND p.territory = h.origin
    GROUP BY 1, 2) g
  JOIN variable v ON v.code = g.variable JOIN snapshot s ON s.id = $1
  WHERE g.total IS NOT NULL OR g.first IS NOT NULL
  ON CONFLICT (territory, variable, valid_on) DO UPDATE
    SET constant_value = excluded.constant_value, constant_category = excluded.constant_category`;

const PLACED = `
  INSERT INTO placed_snapshot (snapshot, version) SELECT $1, version FROM data_version
  ON CONFLICT (snapshot) DO UPDATE SET version = excluded.version`;

import type { DataSource } from 'typeorm';
import { COUNTED_LEVELS } from '../territory/counted-levels.js';
import { aliveOn, countedValues } from '../time/alive.sql.js';
import type { Counted } from '../time/coverage.js';
import type { Moment } from '../time/moment.js';

/** What was in a territory on a day. */
export interface DatedCountRow {
  readonly territory: string;
  readonly kind: number;
  readonly points: number;
  /** Of these, those that a later snapshot no longer shows: they may have gone by then. */
  readonly maybeGone: number;
  /** Others that a later snapshot shows: they may have been there already. */
  readonly maybeThere: number;
}

/** What divides the counts of a territory. */
export interface CountedTerritory {
  readonly id: string;
  /** Null where it is unknown or nil. */
  readonly population: number | null;
  readonly areaKm2: number | null;
}

/** Counts of a day that is past, from what producers said then. */
export class DatedCountRepository {
  constructor(private readonly database: DataSource) {}

  /** A row where a point was, or may have been. */
  ofTerritories(
    ids: readonly string[],
    counted: readonly Counted[],
    { asOf, knownAt }: Moment,
  ): Promise<DatedCountRow[]> {
    const values = [...countedValues(counted), asOf, knownAt, ids];
    return this.database.query(OF_TERRITORIES, values);
  }

  /** Those that have counts: none below the commune. */
  territories(ids: readonly string[]): Promise<CountedTerritory[]> {
    return this.database.query(
      `SELECT id, nullif(population, 0) AS population, nullif(area_km2, 0) AS "areaKm2"
       FROM territory_copy WHERE id = ANY($1) AND level = ANY($2)`,
      [ids, COUNTED_LEVELS],
    );
  }
}

/** A service that is in doubt twice, its end and its beginning, has only changed: it was there. */
const OF_TERRITORIES = `
  WITH ${aliveOn('t.id = ANY($6) OR t.parents && $6')},
  placed AS (
    SELECT a.id AS territory, alive.* FROM alive JOIN territory_copy t ON t.id = alive.commune
    CROSS JOIN LATERAL unnest(t.id || t.parents) a(id) WHERE a.id = ANY($6)),
  each AS (
    SELECT territory, kind, service, bool_or(seen) AS seen, bool_or(ends) AS ends,
      bool_or(begins) AS begins
    FROM placed GROUP BY territory, kind, service)
  SELECT territory, kind, count(*) FILTER (WHERE seen)::int AS points,
    count(*) FILTER (WHERE ends AND NOT begins)::int AS "maybeGone",
    count(*) FILTER (WHERE begins AND NOT ends)::int AS "maybeThere"
  FROM each GROUP BY territory, kind`;

import type { DataSource } from 'typeorm';
import { MERGER_ENDINGS, StateReason } from '../state/state-reason.js';
import type { EndingsOfYear } from './ending.type.js';

/**
 * A code is gone when its last state as a commune has ended by the day: of those, a change of
 * département alone is counted apart. A merger ending is the end, for a reason of the list, of any
 * state of a commune, whether its code lives on or not.
 */
const ENDINGS = `
  WITH commune AS (
    SELECT code, valid_from, valid_to, to_after, end_reason FROM territory_state
    WHERE level = 'COMMUNE' AND (valid_from IS NULL OR valid_from <= $1)),
  latest AS (
    SELECT DISTINCT ON (code) valid_to, to_after, end_reason = $2 AS moved FROM commune
    ORDER BY code, valid_from DESC NULLS LAST),
  ended AS (
    SELECT valid_to, to_after, (NOT moved)::int AS gone, moved::int AS moved, 0 AS merged
      FROM latest WHERE valid_to <= $1
    UNION ALL
    SELECT valid_to, to_after, 0, 0, 1 FROM commune
      WHERE valid_to <= $1 AND end_reason = ANY($3))
  SELECT extract(year FROM valid_to)::int AS year, sum(gone)::int AS "codesGone",
    sum(moved)::int AS "departementChanges", sum(merged)::int AS "mergerEndings",
    count(to_after)::int AS "uncertainDays"
  FROM ended GROUP BY year ORDER BY year`;

/** Counts what ended for communes. */
export class EndingRepository {
  constructor(private readonly database: DataSource) {}

  /** Year by year, up to a day. */
  by(day: string): Promise<EndingsOfYear[]> {
    return this.database.query(ENDINGS, [day, StateReason.DEPARTEMENT_CHANGED, MERGER_ENDINGS]);
  }
}

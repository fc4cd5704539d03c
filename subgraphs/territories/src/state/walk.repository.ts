import type { Queried } from '@maillage/kit';
import { STATE_FIELDS } from './state.repository.js';
import type { StateRow } from './state.row.js';

/** A state found from another. */
export type Walked = StateRow & { readonly origin: string };

const HOLDS = (alias: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= $2::date)`;
const LIVES = (alias: string): string =>
  `(${alias}.valid_to IS NULL OR ${alias}.valid_to > $2::date)`;

/** A state that lives leads to its whole, one that has ended to what it went on as. */
const STEP = `
  SELECT w.origin, next.key FROM walk AS w
  JOIN territory_state AS at ON at.key = w.key
  CROSS JOIN LATERAL (
    SELECT at.within_state AS key WHERE ${LIVES('at')} AND at.within_state IS NOT NULL
    UNION ALL
    SELECT l.to_state FROM state_link AS l
    WHERE l.from_state = at.key AND at.valid_to <= $2::date) AS next`;

const FORWARD = `
  WITH RECURSIVE walk (origin, key) AS (
    SELECT key COLLATE "C", key COLLATE "C" FROM unnest($1::text[]) AS given (key) UNION ${STEP})
  SELECT w.origin, ${STATE_FIELDS} FROM walk AS w JOIN territory_state AS s ON s.key = w.key
  WHERE s.within_state IS NULL AND ${HOLDS('s')} AND ${LIVES('s')} ORDER BY s.key`;

/**
 * Back to the states that had begun by the day: what a state went on from, and the parts of a whole
 * that began after it. Then forward again from each, since a part leads to its whole of that day.
 */
const BACKWARD = `
  WITH RECURSIVE back (origin, key) AS (
    SELECT key COLLATE "C", key COLLATE "C" FROM unnest($1::text[]) AS given (key)
    UNION
    SELECT b.origin, prior.key FROM back AS b
    JOIN territory_state AS at ON at.key = b.key AND at.valid_from > $2::date
    CROSS JOIN LATERAL (
      SELECT l.from_state AS key FROM state_link AS l WHERE l.to_state = at.key
      UNION ALL
      SELECT p.key FROM territory_state AS p WHERE p.within_state = at.key) AS prior),
  walk (origin, key) AS (
    SELECT DISTINCT b.origin, b.key FROM back AS b
      JOIN territory_state AS s ON s.key = b.key WHERE ${HOLDS('s')}
    UNION ${STEP})
  SELECT DISTINCT w.origin, ${STATE_FIELDS} FROM walk AS w JOIN territory_state AS s ON s.key = w.key
  WHERE s.within_state IS NULL AND ${HOLDS('s')} AND ${LIVES('s')} ORDER BY s.key`;

/** Follows whole chains of mergers and splits, in one query for all that is asked. */
export class WalkRepository {
  constructor(private readonly database: Queried) {}

  /** The whole territories that hold, on a later day, the ground of these states. */
  forward(keys: readonly string[], day: string): Promise<Walked[]> {
    return this.database.query(FORWARD, [keys, day]);
  }

  /** The whole territories that held, on an earlier day, the ground of these states. */
  backward(keys: readonly string[], day: string): Promise<Walked[]> {
    return this.database.query(BACKWARD, [keys, day]);
  }
}

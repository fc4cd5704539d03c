import type { Queried } from '@maillage/kit';
import { COMMUNE_LEVELS } from '../state/commune-levels.js';
import { MOVEMENT_SOURCE } from './movement.port.js';
import type { MovementRow } from './movement.row.js';
import { MovementChange, type MovementEdition } from './movement.type.js';

/** Which edition of the list is read, and what the hub knew of them. */
export interface EditionAsked {
  /** The newest that describes this day or one before (ISO); the newest of all when null. */
  readonly on: string | null;
  /** What the hub knew at that instant; what it knows when null. */
  readonly knownAt: Date | null;
}

/** A page of what an edition changed, in order of keys. */
export interface ChangePage {
  readonly first: number;
  /** Key of the last one read; empty for the first page. */
  readonly after: string;
}

/** The editions that the hub knew at $1, each the last that it took in of its day. */
const EDITIONS = `
  known AS (
    SELECT DISTINCT ON (valid_on) id, valid_on, known_from FROM snapshot
    WHERE source = '${MOVEMENT_SOURCE}' AND status IN ('ACCEPTED', 'SUPERSEDED')
      AND known_from <= coalesce($1::timestamptz, now())
    ORDER BY valid_on, known_from DESC),
  edition AS (
    SELECT *, lag(id) OVER w AS prior, lag(valid_on) OVER w AS prior_on FROM known
    WINDOW w AS (ORDER BY valid_on))`;

const ASKED = `(SELECT max(valid_on) FROM edition WHERE $2::date IS NULL OR valid_on <= $2::date)`;

const LEVELS = COMMUNE_LEVELS.map((level) => `'${level}'`).join(', ');

/** Whether a state of a code begins or ends on the day, or between two days around it. */
const MOVES = (code: string, day: string): string => `EXISTS (
  SELECT 1 FROM territory_state s WHERE s.code = ${code} AND s.level IN (${LEVELS})
    AND (s.valid_from = ${day} OR s.valid_to = ${day}
      OR (s.from_after < ${day} AND ${day} < s.valid_from)
      OR (s.to_after < ${day} AND ${day} < s.valid_to)))`;

const DAY = `(r.data->>'day')::date`;
const BEFORE = `(r.data->'before'->>'code')`;
const AFTER = `(r.data->'after'->>'code')`;
const IN_HISTORY = `(${MOVES(AFTER, DAY)} AND (${BEFORE} IS NULL OR ${MOVES(BEFORE, DAY)}))`;
const IS_MENDED = `EXISTS (
  SELECT 1 FROM jsonb_array_elements_text(r.data->'given') AS code WHERE length(code) = 4)`;

const FIELDS = `r.record AS key, r.line, r.data, e.valid_on::text AS edition,
  ${IN_HISTORY} AS "inHistory", ${IS_MENDED} AS mended, listed.first::text AS "firstListed",
  listed.last::text AS "lastListed"`;

const LISTED = `
  CROSS JOIN LATERAL (
    SELECT min(o.valid_on) AS first, max(o.valid_on) AS last
    FROM edition o JOIN snapshot_row x ON x.snapshot = o.id AND x.record = r.record) AS listed`;

const OF_CODES = `
  WITH ${EDITIONS}
  SELECT ${FIELDS}, asked.code AS asked FROM unnest($3::text[]) AS asked (code)
  JOIN edition e ON e.valid_on = ${ASKED}
  JOIN snapshot_row r ON r.snapshot = e.id AND r.about = 'MOVEMENT'
    AND (${BEFORE} = asked.code OR ${AFTER} = asked.code)
  ${LISTED}
  ORDER BY r.record DESC`;

/** What is in one of two editions and not in the other; the row is read in the one that has it. */
const CHANGES = (change: MovementChange): string => {
  const [own, other] = change === MovementChange.ADDED ? ['id', 'prior'] : ['prior', 'id'];
  return `
  WITH ${EDITIONS}
  SELECT ${FIELDS} FROM edition at
  JOIN edition e ON e.id = at.${own}
  JOIN snapshot_row r ON r.snapshot = e.id AND r.record > $3
  ${LISTED}
  WHERE at.valid_on = ${ASKED} AND at.prior IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM snapshot_row o WHERE o.snapshot = at.${other} AND o.record = r.record)
  ORDER BY r.record LIMIT $4`;
};

const COUNT = (change: MovementChange): string => {
  const [own, other] = change === MovementChange.ADDED ? ['id', 'prior'] : ['prior', 'id'];
  return `
  WITH ${EDITIONS}
  SELECT count(*)::int AS count FROM edition at JOIN snapshot_row r ON r.snapshot = at.${own}
  WHERE at.valid_on = ${ASKED} AND at.prior IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM snapshot_row o WHERE o.snapshot = at.${other} AND o.record = r.record)`;
};

const ALL = `
  WITH ${EDITIONS}
  SELECT e.valid_on::text AS "validOn", e.known_from AS "knownFrom", own.*,
    CASE WHEN e.prior IS NOT NULL THEN (
      SELECT count(*)::int FROM snapshot_row o WHERE o.snapshot = e.prior
        AND NOT EXISTS (SELECT 1 FROM snapshot_row r WHERE r.snapshot = e.id AND r.record = o.record))
    END AS removed
  FROM edition e
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS movements, count(*) FILTER (WHERE ${IS_MENDED})::int AS mended,
      count(*) FILTER (WHERE ${IN_HISTORY})::int AS "inHistory",
      CASE WHEN e.prior IS NOT NULL THEN count(*) FILTER (WHERE o.record IS NULL)::int END AS added,
      CASE WHEN e.prior IS NOT NULL
        THEN count(*) FILTER (WHERE o.record IS NULL AND ${DAY} > e.prior_on)::int END AS "addedSince"
    FROM snapshot_row r LEFT JOIN snapshot_row o ON o.snapshot = e.prior AND o.record = r.record
    WHERE r.snapshot = e.id) AS own
  ORDER BY e.valid_on`;

/** Movements as each edition of the list tells them. */
export class MovementRepository {
  constructor(private readonly database: Queried) {}

  /** Those that name one of these codes on either side, the latest first. */
  ofCodes(
    codes: readonly string[],
    { on, knownAt }: EditionAsked,
  ): Promise<(MovementRow & { readonly asked: string })[]> {
    return this.database.query(OF_CODES, [knownAt, on, codes]);
  }

  /** What an edition has that the one before had not, or no longer; one row more than the page. */
  changes(
    change: MovementChange,
    { on, knownAt }: EditionAsked,
    { first, after }: ChangePage,
  ): Promise<MovementRow[]> {
    return this.database.query(CHANGES(change), [knownAt, on, after, first + 1]);
  }

  async countChanges(change: MovementChange, { on, knownAt }: EditionAsked): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(COUNT(change), [knownAt, on]);
    return row?.count ?? 0;
  }

  /** Every edition, the oldest first. */
  editions(knownAt: Date | null): Promise<MovementEdition[]> {
    return this.database.query(ALL, [knownAt]);
  }
}

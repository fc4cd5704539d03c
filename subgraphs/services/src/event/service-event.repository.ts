import type { DataSource } from 'typeorm';
import type { EventNature } from './event-nature.type.js';

/** An event as stored; kinds by their numbers. */
export interface EventRow {
  readonly id: string;
  readonly source: string;
  readonly nature: EventNature;
  readonly service: string;
  readonly other: string | null;
  readonly kindFrom: number | null;
  readonly kindTo: number | null;
  readonly metres: number | null;
  readonly mass: boolean;
  /** ISO. */
  readonly after: string | null;
  readonly before: string;
  readonly declaredOn: string | null;
  readonly commune: string | null;
  readonly backfilled: boolean;
  readonly knownFrom: Date;
  readonly knownTo: Date | null;
}

/** Which events a list holds; null filters nothing. */
export interface EventFilter {
  readonly within: string | null;
  readonly kinds: readonly number[] | null;
  readonly natures: readonly string[] | null;
  readonly sources: readonly string[] | null;
  /** First and last day, of the snapshot that an event was seen in (ISO). */
  readonly from: string | null;
  readonly to: string | null;
}

/** A row in which an event was seen. */
export interface SeenInRow {
  readonly event: string;
  readonly side: 'before' | 'after';
  readonly source: string;
  readonly recordId: string;
  readonly name: string;
  readonly kind: number;
  readonly address: string | null;
  readonly snapshot: number | null;
  readonly file: string | null;
  readonly line: number | null;
}

const COLUMNS = `e.id, e.source, e.nature, e.service, e.other, e.kind_from AS "kindFrom",
  e.kind_to AS "kindTo", e.metres, e.mass, nullif(e.after, '-infinity')::text AS after,
  e.before::text AS before, e.declared_on::text AS "declaredOn",
  coalesce(own.commune, e.commune) AS commune, e.backfilled, e.known_from AS "knownFrom",
  CASE WHEN e.known_to < 'infinity' THEN e.known_to END AS "knownTo"`;

const EVENT = `
  SELECT ${COLUMNS} FROM service_event e
  LEFT JOIN commune_code own ON own.id = e.commune AND own.code = substr(e.commune, 5)`;

const HELD = `e.known_to = 'infinity'`;

const FILTER = `${HELD}
  AND ($1::text IS NULL OR e.commune IN (
    SELECT id FROM territory_copy WHERE id = $1 OR parents @> ARRAY[$1::text]))
  AND CASE WHEN $2::int[] IS NOT NULL THEN e.kind_from = ANY($2) OR e.kind_to = ANY($2)
    ELSE $4::text[] IS NOT NULL OR coalesce(e.kind_to, e.kind_from, 0)
      NOT IN (SELECT num FROM kind WHERE infrastructure) END
  AND ($3::text[] IS NULL OR e.nature = ANY($3))
  AND ($4::text[] IS NULL OR e.source = ANY($4))
  AND ($5::date IS NULL OR e.before >= $5) AND ($6::date IS NULL OR e.before <= $6)`;

const values = ({ within, kinds, natures, sources, from, to }: EventFilter): unknown[] => [
  ...[within, kinds, natures, sources, from, to],
];

/** Events as stored; each method is one query. */
export class ServiceEventRepository {
  constructor(private readonly database: DataSource) {}

  /** Those taken back included. */
  byIds(ids: readonly string[]): Promise<EventRow[]> {
    return this.database.query(`${EVENT} WHERE e.id = ANY($1)`, [ids]);
  }

  /** Events before a day and id, the newest first; one row more than asked. */
  page(
    filter: EventFilter,
    first: number,
    [day, id]: readonly [string, string],
  ): Promise<EventRow[]> {
    return this.database.query(
      `${EVENT} WHERE ${FILTER} AND (e.before, e.id) < ($7::date, $8)
       ORDER BY e.before DESC, e.id DESC LIMIT $9`,
      [...values(filter), day, id, first + 1],
    );
  }

  async count(filter: EventFilter): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM service_event e WHERE ${FILTER}`,
      values(filter),
    );
    return row?.count ?? 0;
  }

  /** What is known to have happened to services, what they replaced included; the newest first. */
  ofServices(services: readonly string[]): Promise<EventRow[]> {
    return this.database.query(
      `${EVENT} WHERE ${HELD} AND (e.service = ANY($1) OR e.other = ANY($1))
       ORDER BY e.before DESC, e.id DESC`,
      [services],
    );
  }

  /** The rows of events; a snapshot that is part of the history is preferred. */
  seenIn(events: readonly string[]): Promise<SeenInRow[]> {
    return this.database.query(
      `SELECT e.id AS event, at.side, s.source, s.record_id AS "recordId", s.name, s.kind,
         s.details->>'address' AS address, seen.snapshot, seen.file, seen.line
       FROM service_event e
       CROSS JOIN LATERAL (VALUES ('before', e.state_from, e.before - 1), ('after', e.state_to, e.before))
         AS at(side, state, day)
       JOIN source_state s ON s.id = at.state
       LEFT JOIN LATERAL (
         SELECT r.snapshot, r.file, r.line
         FROM snapshot n JOIN snapshot_row r ON r.snapshot = n.id AND r.state = s.id
         WHERE n.source = e.source AND n.valid_on <= at.day
         ORDER BY n.status = 'ACCEPTED' DESC, n.valid_on DESC, n.id DESC LIMIT 1) seen ON true
       WHERE e.id = ANY($1)`,
      [events],
    );
  }
}

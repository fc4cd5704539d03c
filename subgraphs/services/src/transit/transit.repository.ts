import type { DataSource } from 'typeorm';
import type { LegalPoint } from '../nearest/legal-projection.js';
import type { StopTransit, TransitFeed } from '../producer/stop-transit.port.js';
import type { ServiceRow } from '../service/service.row.js';
import { SERVICE_COLUMNS } from '../service/service.row.js';

/** A stop near one of the points asked for. */
export type NearStopRow = ServiceRow & {
  /** Rank of the point, from 0. */
  readonly asked: number;
};

/** The networks that serve a commune. */
export interface ServedRow {
  readonly territory: string;
  readonly source: string;
}

/** What the last snapshot of a network says of itself. */
export interface FeedRow {
  readonly source: string;
  readonly feed: TransitFeed | null;
}

/** What a stop offers, by the number of its producer's words. */
export interface TransitRow {
  readonly state: string;
  readonly transit: StopTransit | null;
}

/** Stops and their networks; each method is one query. */
export class TransitRepository {
  constructor(private readonly database: DataSource) {}

  /** The nearest stops of each point, one index scan a point; a plane is not a sphere: rank them again. */
  near(points: readonly LegalPoint[], first: number): Promise<NearStopRow[]> {
    return this.database.query(NEAR, [
      points.map(({ zone }) => zone),
      points.map(({ x }) => x),
      points.map(({ y }) => y),
      first,
    ]);
  }

  /** The networks that have a stop in each of these communes. */
  serving(territories: readonly string[]): Promise<ServedRow[]> {
    return this.database.query(SERVING, [territories]);
  }

  /** By source. */
  feeds(sources: readonly string[]): Promise<FeedRow[]> {
    return this.database.query(
      `SELECT DISTINCT ON (source) source, about->'transit' AS feed FROM snapshot
       WHERE source = ANY($1) AND status = 'ACCEPTED' ORDER BY source, valid_on DESC`,
      [sources],
    );
  }

  /** By the number of the words. */
  offers(states: readonly string[]): Promise<TransitRow[]> {
    return this.database.query(
      `SELECT id AS state, details->'transit' AS transit FROM source_state
       WHERE id = ANY($1::bigint[])`,
      [states],
    );
  }
}

/** Kinds of stops are those that lead to services. */
const NEAR = `
  SELECT (a.nth - 1)::int AS asked, s.*
  FROM unnest($1::int[], $2::float8[], $3::float8[]) WITH ORDINALITY AS a(zone, x, y, nth)
  CROSS JOIN kind k
  CROSS JOIN LATERAL (
    SELECT ${SERVICE_COLUMNS} FROM service s WHERE s.kind = k.num AND s.zone = a.zone
    ORDER BY s.place <-> point(a.x, a.y) LIMIT $4) s
  WHERE k.infrastructure`;

const SERVING = `
  SELECT DISTINCT s.territory, s.source FROM unnest($1::text[]) AS asked(id)
  JOIN territory_count c ON c.territory = asked.id
  JOIN kind k ON k.num = c.kind AND k.infrastructure
  JOIN service s ON s.kind = c.kind AND s.ancestors @> ARRAY[c.territory]
  WHERE s.territory = c.territory`;

import type { DataSource } from 'typeorm';

/** A rectangle, in WGS 84 degrees. */
export interface Rectangle {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A mark: a service, or several that are close. */
export interface MarkRow {
  readonly lon: number;
  readonly lat: number;
  readonly count: number;
  /** Kind number → services. */
  readonly mix: Readonly<Record<string, number>>;
  readonly id: string | null;
  readonly name: string | null;
}

const INSIDE = `s.kind = ANY($1) AND s.lonlat <@ box(point($2, $3), point($4, $5))`;

/** Services as marks on a map. */
export class ServicePointsRepository {
  constructor(private readonly database: DataSource) {}

  async count(kinds: readonly number[], at: Rectangle): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM service s WHERE ${INSIDE}`,
      values(kinds, at),
    );
    return row?.count ?? 0;
  }

  /** One mark per service. */
  alone(kinds: readonly number[], at: Rectangle): Promise<MarkRow[]> {
    return this.database.query(
      `SELECT s.lon, s.lat, 1 AS count, jsonb_build_object(s.kind, 1) AS mix, s.id, s.name
       FROM service s WHERE ${INSIDE} ORDER BY s.id`,
      values(kinds, at),
    );
  }

  /** One mark per cell of a grid, at the mean of its services. */
  clusters(kinds: readonly number[], at: Rectangle, cellDegrees: number): Promise<MarkRow[]> {
    return this.database.query(
      `WITH cell AS (
         SELECT floor(s.lon / $6) AS x, floor(s.lat / ($6 * 0.7)) AS y, s.kind,
           count(*)::int AS n, sum(s.lon) AS lon, sum(s.lat) AS lat, min(s.id) AS id,
           min(s.name) AS name
         FROM service s WHERE ${INSIDE} GROUP BY 1, 2, 3)
       SELECT sum(lon) / sum(n) AS lon, sum(lat) / sum(n) AS lat, sum(n)::int AS count,
         jsonb_object_agg(kind, n) AS mix,
         CASE WHEN sum(n) = 1 THEN min(id) END AS id, CASE WHEN sum(n) = 1 THEN min(name) END AS name
       FROM cell GROUP BY x, y ORDER BY x, y`,
      [...values(kinds, at), cellDegrees],
    );
  }
}

const values = (kinds: readonly number[], { west, south, east, north }: Rectangle): unknown[] => [
  kinds,
  west,
  south,
  east,
  north,
];

import type { DataSource } from 'typeorm';
import type { CellRange, Rectangle } from './cells.js';
import { CELL_X, CELL_Y } from './cells.js';

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

const MARK = `
  sum(c.lon) / sum(c.points) AS lon, sum(c.lat) / sum(c.points) AS lat,
  sum(c.points)::int AS count, jsonb_object_agg(c.kind, c.points) AS mix,
  CASE WHEN sum(c.points) = 1 THEN min(c.id) END AS id,
  CASE WHEN sum(c.points) = 1 THEN min(c.name) END AS name`;

/** Cells gathered when the data were loaded. */
export const CLUSTERS_OF_ZOOM = `
  SELECT ${MARK} FROM cluster c
  WHERE c.zoom = $1 AND c.kind = ANY($2) AND c.x BETWEEN $3 AND $4 AND c.y BETWEEN $5 AND $6
  GROUP BY c.x, c.y ORDER BY c.x, c.y`;

/** Cells gathered on the spot: of a small view, which holds many services. */
const CLUSTERS_IN_VIEW = `
  SELECT ${MARK} FROM (
    SELECT ${CELL_X} AS x, ${CELL_Y} AS y, s.kind, count(*)::int AS points, sum(s.lon) AS lon,
      sum(s.lat) AS lat, min(s.id) AS id, min(s.name) AS name
    FROM service s
    WHERE s.kind = ANY($2) AND s.lonlat <@ box(point($3, $4), point($5, $6)) GROUP BY 1, 2, 3) c
  GROUP BY c.x, c.y ORDER BY c.x, c.y`;

/** Services alone, through the index of places. */
export const ALONE = `
  SELECT s.lon, s.lat, 1 AS count, jsonb_build_object(s.kind, 1) AS mix, s.id, s.name
  FROM service s WHERE ${INSIDE} ORDER BY s.id LIMIT $6`;

/** Services as marks on a map. */
export class ServicePointsRepository {
  constructor(private readonly database: DataSource) {}

  /** One mark per service, up to a number. */
  alone(kinds: readonly number[], at: Rectangle, most: number): Promise<MarkRow[]> {
    return this.database.query(ALONE, [kinds, ...sides(at), most]);
  }

  /** One mark per cell, at the mean of its services: for the zooms that the load gathers. */
  clusters(kinds: readonly number[], zoom: number, cells: CellRange): Promise<MarkRow[]> {
    const { minX, maxX, minY, maxY } = cells;
    return this.database.query(CLUSTERS_OF_ZOOM, [zoom, kinds, minX, maxX, minY, maxY]);
  }

  /** One mark per cell, gathered from the services themselves. */
  clustersInView(kinds: readonly number[], zoom: number, at: Rectangle): Promise<MarkRow[]> {
    return this.database.query(CLUSTERS_IN_VIEW, [zoom, kinds, ...sides(at)]);
  }
}

const sides = ({ west, south, east, north }: Rectangle): number[] => [west, south, east, north];

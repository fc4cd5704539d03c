import type { QueryRunner } from 'typeorm';
import { CELL_X, CELL_Y, CLUSTERED_TO_ZOOM } from '../point/cells.js';

const FINEST = `
  INSERT INTO cluster (zoom, kind, x, y, points, lon, lat, id, name)
  SELECT $1::int, s.kind, ${CELL_X}, ${CELL_Y}, count(*), sum(s.lon), sum(s.lat), min(s.id), min(s.name)
  FROM service s WHERE s.kind = ANY($2) GROUP BY 2, 3, 4`;

/** Four cells of a zoom are one of the zoom before, exactly. */
const COARSER = `
  INSERT INTO cluster (zoom, kind, x, y, points, lon, lat, id, name)
  SELECT $1::int, kind, x >> 1, y >> 1, sum(points), sum(lon), sum(lat), min(id), min(name)
  FROM cluster WHERE zoom = $1::int + 1 AND kind = ANY($2) GROUP BY 2, 3, 4`;

/**
 * Gathers services into the cells of every zoom at which they are never shown alone.
 *
 * @param kinds numbers of those whose services are others than before
 */
export async function buildClusters(runner: QueryRunner, kinds: readonly number[]): Promise<void> {
  await runner.query('DELETE FROM cluster WHERE kind = ANY($1)', [kinds]);
  await runner.query(FINEST, [CLUSTERED_TO_ZOOM, kinds]);
  for (let zoom = CLUSTERED_TO_ZOOM - 1; zoom >= 0; zoom -= 1) {
    await runner.query(COARSER, [zoom, kinds]);
  }
}

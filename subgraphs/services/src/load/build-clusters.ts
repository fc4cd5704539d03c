import type { QueryRunner } from 'typeorm';
import { CELL_X, CELL_Y, CLUSTERED_TO_ZOOM } from '../point/cells.js';

const FINEST = `
  INSERT INTO cluster (zoom, kind, x, y, points, lon, lat, id, name)
  SELECT $1::int, s.kind, ${CELL_X}, ${CELL_Y}, count(*), sum(s.lon), sum(s.lat), min(s.id), min(s.name)
  FROM service s GROUP BY 2, 3, 4`;

/** Four cells of a zoom are one of the zoom before, exactly. */
const COARSER = `
  INSERT INTO cluster (zoom, kind, x, y, points, lon, lat, id, name)
  SELECT $1::int, kind, x >> 1, y >> 1, sum(points), sum(lon), sum(lat), min(id), min(name)
  FROM cluster WHERE zoom = $1::int + 1 GROUP BY 2, 3, 4`;

/** Gathers services into the cells of every zoom at which they are never shown alone. */
export async function buildClusters(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM cluster');
  await runner.query(FINEST, [CLUSTERED_TO_ZOOM]);
  for (let zoom = CLUSTERED_TO_ZOOM - 1; zoom >= 0; zoom -= 1) await runner.query(COARSER, [zoom]);
}

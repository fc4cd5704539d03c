import type { LonLat, Queried } from '@maillage/kit';
import { territoryId } from '../territory/territory-id.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { groundOn } from './commune-ground.js';
import type { OfficialHistory } from './official-history.js';

interface PointRow extends LonLat {
  readonly commune: string;
  readonly validOn: string;
}

const POINTS = `
  WITH newest AS (
    SELECT s.id, s.valid_on FROM snapshot s
    WHERE s.status = 'ACCEPTED'
      AND EXISTS (SELECT 1 FROM snapshot_row r WHERE r.snapshot = s.id AND r.about = 'CENTRE')
    ORDER BY s.valid_on DESC LIMIT 1)
  SELECT DISTINCT ON (1) r.data->>'commune' AS commune, n.valid_on::text AS "validOn",
    (r.data->'at'->>'lon')::float8 AS lon, (r.data->'at'->>'lat')::float8 AS lat
  FROM newest n JOIN snapshot_row r ON r.snapshot = n.id AND r.about = 'CENTRE'
  ORDER BY 1, r.record`;

/** A point of each commune, as the newest list of postal codes gives it. */
export class PostalPointsRepository {
  constructor(private readonly database: Queried) {}

  /** By id of a commune of today; one that took in others has the point that its own code had. */
  async of(history: OfficialHistory): Promise<ReadonlyMap<string, LonLat>> {
    const rows = await this.database.query<PointRow[]>(POINTS);
    const [first] = rows;
    if (first === undefined) return new Map();
    const { heirs } = groundOn(history, first.validOn);
    const points = new Map<string, LonLat>();
    for (const { commune, lon, lat } of rows) {
      const id = territoryId(TerritoryLevel.COMMUNE, commune);
      const [heir, ...others] = heirs.get(id) ?? [];
      if (heir !== undefined && others.length === 0 && (heir === id || !points.has(heir)))
        points.set(heir, { lon, lat });
    }
    return points;
  }
}

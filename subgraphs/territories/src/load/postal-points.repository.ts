import type { LonLat, Queried } from '@maillage/kit';
import { territoryId } from '../territory/territory-id.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { groundOn } from './commune-ground.js';
import type { OfficialHistory } from './official-history.js';

interface PointRow extends LonLat {
  readonly commune: string;
  readonly validOn: string;
}

/** A point that several communes share is of none of them: nearly all of French Polynesia has one, at sea. */
const POINTS = `
  WITH newest AS (
    SELECT s.id, s.valid_on FROM snapshot s
    WHERE s.status = 'ACCEPTED'
      AND EXISTS (SELECT 1 FROM snapshot_row r WHERE r.snapshot = s.id AND r.about = 'CENTRE')
    ORDER BY s.valid_on DESC LIMIT 1),
  pointed AS (
    SELECT DISTINCT ON (1) r.data->>'commune' AS commune, n.valid_on::text AS "validOn",
      (r.data->'at'->>'lon')::float8 AS lon, (r.data->'at'->>'lat')::float8 AS lat
    FROM newest n JOIN snapshot_row r ON r.snapshot = n.id AND r.about = 'CENTRE'
    ORDER BY 1, r.record)
  SELECT commune, "validOn", lon, lat
  FROM (SELECT *, count(*) OVER (PARTITION BY lon, lat) AS communes FROM pointed) told
  WHERE communes = 1 ORDER BY commune`;

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

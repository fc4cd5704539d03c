import type { DataSource } from 'typeorm';
import type { ServiceRow } from '../service/service.row.js';
import { SERVICE_COLUMNS } from '../service/service.row.js';
import type { LegalPoint } from './legal-projection.js';

/** What a search near a point asks for. */
export interface NearestQuestion {
  readonly kinds: readonly number[];
  readonly from: LegalPoint;
  /** Rows per kind. */
  readonly first: number;
  /** Leaves out the services of this territory. */
  readonly outside: string | null;
}

/** One index scan per kind: the GiST index gives the points of a kind by distance. */
export const NEAREST = `
  SELECT s.* FROM unnest($1::smallint[]) AS k(num)
  CROSS JOIN LATERAL (
    SELECT ${SERVICE_COLUMNS} FROM service s
    WHERE s.kind = k.num AND s.zone = $2
      AND ($6::text IS NULL OR NOT s.ancestors @> ARRAY[$6::text])
    ORDER BY s.place <-> point($3, $4) LIMIT $5) s`;

/** Services near a point. */
export class NearestRepository {
  constructor(private readonly database: DataSource) {}

  /** The nearest of each kind on the plane of the projection; no order is promised. */
  near({ kinds, from, first, outside }: NearestQuestion): Promise<ServiceRow[]> {
    const { zone, x, y } = from;
    return this.database.query(NEAREST, [kinds, zone, x, y, first, outside]);
  }
}

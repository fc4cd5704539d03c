import type { Queried } from '@maillage/kit';
import { POSTAL_SOURCE } from './postal-place.port.js';
import type { PostalAddress } from './postal-place.type.js';

/** Of the newest list; a commune has the places of the codes that went into it too. */
const OF_COMMUNES = `
  WITH newest AS (
    SELECT id, valid_on FROM snapshot WHERE source = '${POSTAL_SOURCE}' AND status = 'ACCEPTED'
    ORDER BY valid_on DESC LIMIT 1),
  code AS (
    SELECT id AS commune, substr(id, 5) AS code FROM unnest($1::text[]) AS asked (id)
    UNION SELECT successor, code FROM territory
    WHERE level = 'COMMUNE' AND successor = ANY($1))
  SELECT c.commune, r.data->>'postalCode' AS "postalCode", r.data->>'city' AS city,
    array_remove(array_agg(r.data->>'locality' ORDER BY r.data->>'locality'), NULL) AS localities,
    n.valid_on::text AS "validOn"
  FROM newest n CROSS JOIN code c
  JOIN snapshot_row r ON r.snapshot = n.id AND r.record >= c.code || '|' AND r.record < c.code || '}'
  GROUP BY 1, 2, 3, 5 ORDER BY 1, 2, 3`;

/** Reads what letters name inside communes. */
export class PostalPlaceRepository {
  constructor(private readonly database: Queried) {}

  /** Of these communes (ids), by postal code. */
  ofCommunes(ids: readonly string[]): Promise<(PostalAddress & { readonly commune: string })[]> {
    return this.database.query(OF_COMMUNES, [ids]);
  }
}

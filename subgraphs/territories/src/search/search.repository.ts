import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** A territory found, best first. */
export interface FoundRow {
  readonly id: string;
  readonly matched: string;
  readonly score: number;
}

/**
 * Classes of likeness, best first; inside one, communes come before other levels, then the most
 * populated. Likeness is by trigrams, so a typing mistake still finds.
 */
const SEARCH = `
  WITH found AS (
    SELECT id, level_rank, population, similarity(search_name, $1) AS likeness,
      CASE WHEN code = $2 THEN 0 WHEN postal_codes @> ARRAY[$2::text] THEN 1
           WHEN search_name = $1 THEN 2 WHEN search_name LIKE $3 THEN 3
           WHEN search_name LIKE $4 THEN 4 ELSE 5 END AS class
    FROM territory
    WHERE alive AND ($5::text[] IS NULL OR level = ANY($5))
      AND (code = $2 OR postal_codes @> ARRAY[$2::text] OR search_name LIKE $3
           OR search_name LIKE $4 OR search_name % $1))
  SELECT id, likeness AS score,
    (ARRAY['code', 'postalCode', 'name', 'prefix', 'words', 'similar'])[class + 1] AS matched
  FROM found
  ORDER BY class, CASE WHEN class = 5 THEN -round(likeness::numeric, 1) ELSE 0 END,
    level_rank, population DESC NULLS LAST, id
  LIMIT $6`;

/** Searches names and codes. */
export class SearchRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * @param name normalised name
   * @param code the text as typed, upper case: an official or a postal code
   */
  find(
    name: string,
    code: string,
    levels: readonly TerritoryLevel[] | null,
    first: number,
  ): Promise<FoundRow[]> {
    return this.database.query(SEARCH, [name, code, `${name}%`, `% ${name}%`, levels, first]);
  }
}

import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** A territory found, best first. */
export interface FoundRow {
  readonly id: string;
  readonly matched: string;
  readonly score: number;
}

/**
 * Each way to match is a branch of its own, so that each uses its index. Classes of likeness come
 * best first; inside one, whole names and codes mean a commune before other levels, beginnings of
 * names the most populated. Likeness is by trigrams, so a typing mistake still finds.
 */
const SEARCH = `
  WITH candidate AS (
    SELECT id, 0 AS class FROM territory WHERE alive AND postal_codes @> ARRAY[$2::text]
    UNION ALL SELECT id, 1 FROM territory WHERE alive AND code = $2
    UNION ALL SELECT id, CASE WHEN search_name = $1 THEN 2 ELSE 3 END FROM territory
      WHERE alive AND search_name LIKE $3
    UNION ALL SELECT id, 4 FROM territory WHERE alive AND search_name LIKE $4
    UNION ALL SELECT id, 5 FROM territory WHERE alive AND search_name % $1),
  best AS (SELECT id, min(class) AS class FROM candidate GROUP BY id),
  found AS (
    SELECT id, class, level_rank, search_weight, similarity(search_name, $1) AS likeness
    FROM best JOIN territory USING (id)
    WHERE $5::text[] IS NULL OR level = ANY($5))
  SELECT id, likeness AS score,
    (ARRAY['postalCode', 'code', 'name', 'prefix', 'words', 'similar'])[class + 1] AS matched
  FROM found
  ORDER BY class, CASE WHEN class = 5 THEN -round(likeness::numeric, 1) ELSE 0 END,
    CASE WHEN class < 3 THEN level_rank ELSE 0 END, search_weight DESC, level_rank, id
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

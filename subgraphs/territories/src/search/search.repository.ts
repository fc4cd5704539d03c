import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** How a territory was found, from the surest. */
export type MatchKind = 'postalCode' | 'code' | 'name' | 'prefix' | 'words' | 'similar';

/** A territory found, best first. */
export interface FoundRow {
  readonly id: string;
  readonly matched: MatchKind;
  readonly score: number;
}

/** What is looked for. */
export interface SearchTerms {
  /** Normalised name. */
  readonly name: string;
  /** The text as typed, upper case: an official or a postal code. */
  readonly code: string;
  readonly levels: readonly TerritoryLevel[] | null;
  readonly first: number;
}

const ALLOWED = 'alive AND ($2::text[] IS NULL OR level = ANY($2))';
const BY_LEVEL = 'level_rank, search_weight DESC, id';
const BY_WEIGHT = 'search_weight DESC, level_rank, id';

/**
 * Each way to match is a branch of its own, which stops early: it uses its own index. A whole name
 * or a code means a commune before other levels; the beginning of a name, the most populated.
 */
const WRITTEN = `
  WITH candidate AS (
    (SELECT id, 0 AS class FROM territory WHERE ${ALLOWED} AND postal_codes @> ARRAY[$3::text]
      ORDER BY ${BY_LEVEL} LIMIT $4)
    UNION ALL SELECT id, 1 FROM territory WHERE ${ALLOWED} AND code = $3
    UNION ALL (SELECT id, 2 FROM territory WHERE ${ALLOWED} AND search_name = $1
      ORDER BY ${BY_LEVEL} LIMIT $4)
    UNION ALL (SELECT id, 3 FROM territory WHERE ${ALLOWED} AND search_name LIKE $1 || '%'
      ORDER BY ${BY_WEIGHT} LIMIT 2 * $4)
    UNION ALL (SELECT id, 4 FROM territory WHERE ${ALLOWED} AND search_name LIKE '% ' || $1 || '%'
      ORDER BY ${BY_WEIGHT} LIMIT 3 * $4)),
  best AS (SELECT id, min(class) AS class FROM candidate GROUP BY id)
  SELECT id, similarity(search_name, $1) AS score,
    (ARRAY['postalCode', 'code', 'name', 'prefix', 'words'])[class + 1] AS matched
  FROM best JOIN territory USING (id)
  ORDER BY class, CASE WHEN class < 3 THEN level_rank ELSE 0 END, ${BY_WEIGHT} LIMIT $4`;

/** Names alike by trigrams; those about as much alike are told apart by population. */
const SIMILAR = `
  SELECT id, similarity(search_name, $1) AS score, 'similar' AS matched
  FROM territory WHERE ${ALLOWED} AND search_name % $1
  ORDER BY round(similarity(search_name, $1)::numeric, 1) DESC, ${BY_WEIGHT} LIMIT $3`;

/** Searches names and codes. */
export class SearchRepository {
  constructor(private readonly database: DataSource) {}

  /** Territories whose code, name, or a word of whose name begins as asked. */
  written({ name, code, levels, first }: SearchTerms): Promise<FoundRow[]> {
    return this.database.query(WRITTEN, [name, levels, code, first]);
  }

  /** Territories whose name is spelt nearly so. */
  similar({ name, levels, first }: SearchTerms): Promise<FoundRow[]> {
    return this.database.query(SIMILAR, [name, levels, first]);
  }
}

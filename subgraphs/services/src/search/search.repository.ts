import type { DataSource } from 'typeorm';
import type { ServiceRow } from '../service/service.row.js';
import { SERVICE_COLUMNS } from '../service/service.row.js';
import type { NamedTerritory } from './territory-words.js';

/** Which services are looked for. */
export interface SearchFilter {
  /** All that are services when null. */
  readonly kinds: readonly number[] | null;
  readonly within: string | null;
  /** Beginnings of words that a name holds. */
  readonly words: readonly string[];
}

const TERRITORY = 'id, search_name AS name, search_weight AS weight, parents';
const COUNTED = 'search_weight IS NOT NULL';

/** What leads to services is found by its kind only: a stop « Mairie » is no town hall. */
const LEADING = 'SELECT num FROM kind WHERE infrastructure';

const OF_KINDS = `
  SELECT coalesce(sum(points), 0)::int AS count FROM kind
  WHERE CASE WHEN $1::smallint[] IS NULL THEN NOT infrastructure ELSE num = ANY($1) END
    AND $2::text IS NULL`;
const OF_TERRITORY = `
  SELECT coalesce(sum(points), 0)::int AS count FROM territory_count
  WHERE CASE WHEN $1::smallint[] IS NULL THEN kind NOT IN (${LEADING}) ELSE kind = ANY($1) END
    AND territory = $2`;

/** Looks names up; each method is one query, which an index answers. */
export class SearchRepository {
  constructor(private readonly database: DataSource) {}

  /** Territories that bear one of these names or ids. */
  territories(names: readonly string[], ids: readonly string[]): Promise<NamedTerritory[]> {
    return this.database.query(
      `SELECT ${TERRITORY} FROM territory_copy WHERE search_name = ANY($1) AND ${COUNTED}
       UNION SELECT ${TERRITORY} FROM territory_copy WHERE id = ANY($2) AND ${COUNTED}`,
      [names, ids],
    );
  }

  /** Territories whose name begins so, then those spelt nearly so. */
  nearTerritories(text: string, first: number): Promise<NamedTerritory[]> {
    return this.database.query(
      `WITH near AS (
         (SELECT *, 1 AS likeness FROM territory_copy
           WHERE search_name LIKE $1 || '%' AND ${COUNTED} ORDER BY search_weight DESC LIMIT $2)
         UNION ALL
         (SELECT *, similarity(search_name, $1) FROM territory_copy
           WHERE search_name % $1 AND ${COUNTED}
           ORDER BY round(similarity(search_name, $1)::numeric, 1) DESC, search_weight DESC
           LIMIT $2))
       SELECT ${TERRITORY}, max(likeness) AS likeness FROM near
       GROUP BY id, search_name, search_weight, parents
       ORDER BY round(max(likeness)::numeric, 1) DESC, search_weight DESC, id LIMIT $2`,
      [text, first],
    );
  }

  /** How many services a filter keeps; without words, the counts that the load keeps say it. */
  async count(filter: SearchFilter): Promise<number> {
    const { where, values } = conditions(filter);
    const wanted: readonly [string, unknown[]] =
      filter.words.length > 0
        ? [`SELECT count(*)::int AS count FROM service s WHERE ${where}`, values]
        : [filter.within === null ? OF_KINDS : OF_TERRITORY, [filter.kinds, filter.within]];
    const [row] = await this.database.query<{ count: number }[]>(...wanted);
    return row?.count ?? 0;
  }

  /** Services that a filter keeps: those whose name is most like the words, then by name. */
  services(filter: SearchFilter, first: number): Promise<ServiceRow[]> {
    const { where, values } = conditions(filter);
    const [limit, words] = [values.length + 1, values.length + 2].map((n) => `$${String(n)}`);
    const wordless = filter.words.length === 0;
    const likeness = wordless ? '' : `similarity(s.search_name, ${String(words)}) DESC, `;
    return this.database.query(
      `SELECT ${SERVICE_COLUMNS} FROM service s WHERE ${where}
       ORDER BY ${likeness}s.name, s.id LIMIT ${String(limit)}`,
      [...values, first, ...(wordless ? [] : [filter.words.join(' ')])],
    );
  }

  /** Services whose name is spelt nearly so. */
  nearServices({ kinds, within, words }: SearchFilter, first: number): Promise<ServiceRow[]> {
    const { where, values } = conditions({ kinds, within, words: [] });
    const text = `$${String(values.length + 1)}`;
    return this.database.query(
      `SELECT ${SERVICE_COLUMNS} FROM service s WHERE ${where} AND ${text} <% s.search_name
       ORDER BY word_similarity(${text}, s.search_name) DESC, s.name, s.id
       LIMIT $${String(values.length + 2)}`,
      [...values, words.join(' '), first],
    );
  }
}

/** Only what is asked for is a condition, so that each question gets the plan it deserves. */
function conditions({ kinds, within, words }: SearchFilter): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const given = (value: unknown): string => `$${String(values.push(value))}`;
  const parts = [kinds === null ? `s.kind NOT IN (${LEADING})` : `s.kind = ANY(${given(kinds)})`];
  if (within !== null) parts.push(`s.ancestors @> ARRAY[${given(within)}::text]`);
  for (const word of words) parts.push(`s.search_name LIKE ${given(`% ${word}%`)}`);
  return { where: parts.join(' AND '), values };
}

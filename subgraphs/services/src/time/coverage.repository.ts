import type { DataSource } from 'typeorm';
import type { Spoken } from './coverage.js';

/** The départements and overseas collectivities that a territory is in, or is made of. */
export interface TerritoryParts {
  readonly id: string;
  readonly departements: readonly string[];
}

/** Which snapshots speak of what, and where. */
export class CoverageRepository {
  constructor(private readonly database: DataSource) {}

  /** When what is published was, rounded up to what an instant can tell; null before anything is. */
  async published(): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date }[]>(
      `SELECT date_trunc('milliseconds', loaded_at) + interval '1 millisecond' AS at
       FROM data_version`,
    );
    return row?.at ?? null;
  }

  /** Days on which each source spoke of these kinds, as it was known then. */
  spoken(kinds: readonly number[], knownAt: Date): Promise<Spoken[]> {
    return this.database.query(SPOKEN, [kinds, knownAt]);
  }

  /** Every département, and the empty one of points that are in none. */
  async departements(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT DISTINCT departement AS id FROM commune_code WHERE departement IS NOT NULL`,
    );
    return [...rows.map(({ id }) => id), ''];
  }

  /** Version of the territories whose perimeters are counted in. */
  async perimeter(): Promise<string> {
    const [row] = await this.database.query<{ version: string }[]>(
      'SELECT version FROM territory_version',
    );
    return row?.version ?? '';
  }

  /** Of these territories, those that are known. */
  parts(ids: readonly string[]): Promise<TerritoryParts[]> {
    return this.database.query(`${PARTS} WHERE t.id = ANY($1)`, [ids]);
  }

  /** Of all territories of a level. */
  partsOfLevel(level: string): Promise<TerritoryParts[]> {
    return this.database.query(`${PARTS} WHERE t.level = $1`, [level]);
  }
}

const SPOKEN = `
  SELECT k.kind, k.source, k.rank, c.area,
    array_agg(DISTINCT s.valid_on::text ORDER BY s.valid_on::text) AS days
  FROM source_kind k
  JOIN snapshot s ON s.source = k.source AND s.status IN ('ACCEPTED', 'SUPERSEDED')
    AND s.known_from <= $2
  JOIN snapshot_coverage c ON c.snapshot = s.id AND c.kind = k.kind
  WHERE k.kind = ANY($1) GROUP BY k.kind, k.source, k.rank, c.area`;

const PARTS = `
  SELECT t.id, ARRAY(
    SELECT DISTINCT d FROM unnest(t.id || t.parents || coalesce(below.ids, '{}')) d
    WHERE d ~ '^(DEP|COL)-') AS departements
  FROM territory_copy t
  LEFT JOIN (
    SELECT p AS id, array_agg(d.id) AS ids FROM territory_copy d, unnest(d.parents) p
    WHERE d.level IN ('DEPARTEMENT', 'COLLECTIVITE') GROUP BY p) below ON below.id = t.id`;

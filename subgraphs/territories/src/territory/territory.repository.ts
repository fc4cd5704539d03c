import type { DataSource } from 'typeorm';
import type { TerritoryLevel } from './territory-level.js';
import type { TerritoryRow } from './territory.row.js';

const COLUMNS = `id, code, level, name, slug, alive, successor, population, lon, lat, precision,
  box, area_km2, postal_codes, ancestors, outline, outline_source, outline_on::text`;

/** A page of a list ordered by slug, which sorts names whatever their accents, then id. */
export interface NamePage {
  readonly first: number;
  /** Slug and id of the last row read. */
  readonly after: readonly [string, string] | null;
}

/** A class of a variable, on a day (ISO), inside a territory unless null. */
export interface OfClass {
  readonly variable: string;
  readonly category: string;
  readonly day: string;
  readonly within: string | null;
}

const classKey = ({ variable, category, day, within }: OfClass): (string | null)[] => [
  ...[variable, day === '' ? null : day, category, within],
];

const OF_CLASS = `
  FROM produced_value v JOIN territory t ON t.id = v.territory
  WHERE v.variable = $1 AND v.valid_on = $2 AND v.constant_category = $3 AND t.alive
    AND ($4::text IS NULL OR t.ancestors @> ARRAY[$4::text])`;

/** Territories as stored; each method is one query. */
export class TerritoryRepository {
  constructor(private readonly database: DataSource) {}

  /** Rows of these ids, in any order; unknown ids have none. */
  byIds(ids: readonly string[]): Promise<TerritoryRow[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM territory WHERE id = ANY($1)`, [ids]);
  }

  /** Every level that bears the code, living first. */
  byCode(code: string): Promise<TerritoryRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM territory WHERE code = $1 ORDER BY alive DESC, level_rank, id`,
      [code],
    );
  }

  /** Living territories of some levels under another, by name; one row more than the page. */
  under(id: string, levels: readonly TerritoryLevel[], page: NamePage): Promise<TerritoryRow[]> {
    const [slug, last] = page.after ?? ['', ''];
    return this.database.query(
      `SELECT ${COLUMNS} FROM territory
       WHERE alive AND ancestors @> ARRAY[$1::text] AND level = ANY($2) AND (slug COLLATE "C", id) > ($3, $4)
       ORDER BY slug COLLATE "C", id LIMIT $5`,
      [id, levels, slug, last, page.first + 1],
    );
  }

  /** How many living territories of some levels are under another. */
  async countUnder(id: string, levels: readonly TerritoryLevel[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM territory
       WHERE alive AND ancestors @> ARRAY[$1::text] AND level = ANY($2)`,
      [id, levels],
    );
    return row?.count ?? 0;
  }

  /** Living territories that a day's values put in a class, by id; one row more than the page. */
  ofClass(wanted: OfClass, first: number, after: string): Promise<TerritoryRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM territory WHERE id IN (
         SELECT v.territory ${OF_CLASS} AND v.territory > $5 ORDER BY v.territory LIMIT $6)
       ORDER BY id`,
      [...classKey(wanted), after, first + 1],
    );
  }

  /** How many there are. */
  async countOfClass(wanted: OfClass): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count ${OF_CLASS}`,
      classKey(wanted),
    );
    return row?.count ?? 0;
  }

  /** Identifies the data that are loaded; null before the first load. */
  async version(): Promise<string | null> {
    const [row] = await this.database.query<{ version: string }[]>(
      'SELECT version FROM data_version',
    );
    return row?.version ?? null;
  }
}

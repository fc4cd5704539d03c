import type { DataSource } from 'typeorm';
import type { FilterValues } from '../change/change-query.js';
import { FILTER_PARAMETERS, MATCHES } from '../change/change-query.js';
import type { ChangePoints } from './change-points.type.js';
import type { ChangeWindows } from './change-windows.type.js';

/** Points of changes as stored: `natures` are ranks in the natures of the filter, from 0. */
export type PointColumns = Omit<ChangePoints, 'natureCodes'>;

/** A window is a source's, of one nature. */
const WINDOW = 'source, nature, after, before, year';

const MOST = `$${String(FILTER_PARAMETERS + 1)}`;

const FOUND = `SELECT c.* FROM change c WHERE c.retracted_at IS NULL AND ${MATCHES}`;

/** A degree has 111 km: five decimals are a metre. */
const POINTS = `
  WITH found AS (${FOUND}),
    placed AS (
      SELECT id, before, round(lon::numeric, 5)::float8 AS lon, round(lat::numeric, 5)::float8 AS lat,
        array_position($3::text[], nature) - 1 AS nature
      FROM found WHERE lon IS NOT NULL AND lat IS NOT NULL),
    newest AS (SELECT * FROM placed ORDER BY before DESC, id DESC LIMIT ${MOST})
  SELECT (SELECT count(*)::int FROM found) AS total, (SELECT count(*)::int FROM placed) AS placed,
    coalesce(array_agg(id ORDER BY before DESC, id DESC), '{}') AS ids,
    coalesce(array_agg(lon ORDER BY before DESC, id DESC), '{}') AS lons,
    coalesce(array_agg(lat ORDER BY before DESC, id DESC), '{}') AS lats,
    coalesce(array_agg(nature ORDER BY before DESC, id DESC), '{}') AS natures
  FROM newest`;

const WINDOWS = `
  WITH told AS (
      SELECT coalesce(source, 'territories') AS source, nature, extract(year FROM declared_on)::int AS year,
        CASE WHEN declared_on IS NULL THEN after END AS after,
        CASE WHEN declared_on IS NULL THEN before END AS before
      FROM (${FOUND}) found),
    windows AS (
      SELECT ${WINDOW}, count(*)::int AS changes,
        row_number() OVER (ORDER BY coalesce(before, make_date(year, 12, 31)) DESC, source,
          after DESC NULLS LAST, nature) AS rank
      FROM told GROUP BY ${WINDOW})
  SELECT (SELECT count(*) <= ${MOST} FROM windows) AS whole,
    coalesce(array_agg(source ORDER BY rank), '{}') AS sources,
    coalesce(array_agg(nature ORDER BY rank), '{}') AS natures,
    coalesce(array_agg(after::text ORDER BY rank), '{}') AS afters,
    coalesce(array_agg(before::text ORDER BY rank), '{}') AS befores,
    coalesce(array_agg(year ORDER BY rank), '{}') AS years,
    coalesce(array_agg(changes ORDER BY rank), '{}') AS counts
  FROM windows WHERE rank <= ${MOST}`;

const NO_POINTS: PointColumns = { total: 0, placed: 0, ids: [], lons: [], lats: [], natures: [] };

// prettier-ignore
const NO_WINDOWS: ChangeWindows = { whole: true, sources: [], natures: [], afters: [], befores: [], years: [], counts: [] };

/** The register as columns, made by PostgreSQL (docs/adr/0007); each method is one query. */
export class ChangePictureRepository {
  constructor(private readonly database: DataSource) {}

  /** @param most how many of the newest */
  async points(filter: FilterValues, most: number): Promise<PointColumns> {
    const [columns] = await this.database.query<PointColumns[]>(POINTS, [...filter, most]);
    return columns ?? NO_POINTS;
  }

  /** @param most how many of the newest */
  async windows(filter: FilterValues, most: number): Promise<ChangeWindows> {
    const [columns] = await this.database.query<ChangeWindows[]>(WINDOWS, [...filter, most]);
    return columns ?? NO_WINDOWS;
  }
}

import type { DataSource } from 'typeorm';
import type { FilterValues } from './change-query.js';
import { FILTER_PARAMETERS, MATCHES } from './change-query.js';
import type { ChangeRow } from './change.row.js';

const COLUMNS = `c.id, c.nature, c.stage, c.event, c.source, c.service, c.other,
  c.kind_from AS "kindFrom", c.kind_to AS "kindTo", c.territory, c.formerly, c.becomes,
  c.metres, c.mass,  c.after::text AS after, c.before::text AS before, c.declared_on::text AS "declaredOn", c.backfilled,
  c.recorded_at AS "recordedAt", c.retracted_at AS "retractedAt"`;

const HELD = 'c.retracted_at IS NULL';

const param = (rank: number): string => `$${String(FILTER_PARAMETERS + rank)}`;

/** The register as stored; each method is one query. */
export class ChangeRepository {
  constructor(private readonly database: DataSource) {}

  /** Those taken back included. */
  byIds(ids: readonly string[]): Promise<ChangeRow[]> {
    return this.database.query(`SELECT ${COLUMNS} FROM change c WHERE c.id = ANY($1)`, [ids]);
  }

  /** What holds, before a day and id, the newest first; one row more than asked. */
  page(
    filter: FilterValues,
    first: number,
    [day, id]: readonly [string, string],
  ): Promise<ChangeRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM change c
       WHERE ${HELD} AND ${MATCHES} AND (c.before, c.id) < (${param(1)}::date, ${param(2)})
       ORDER BY c.before DESC, c.id DESC LIMIT ${param(3)}`,
      [...filter, day, id, first + 1],
    );
  }

  async count(filter: FilterValues): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM change c WHERE ${HELD} AND ${MATCHES}`,
      [...filter],
    );
    return row?.count ?? 0;
  }
}

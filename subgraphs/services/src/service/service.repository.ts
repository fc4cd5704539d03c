import type { DataSource } from 'typeorm';
import type { ServiceRow } from './service.row.js';
import { SERVICE_COLUMNS } from './service.row.js';

/** Which services a list holds. */
export interface ServiceFilter {
  readonly kinds: readonly number[];
  /** Id of a territory of any level; null for the whole country. */
  readonly within: string | null;
}

/** A row of a producer that a service was read from. */
export interface RecordRow {
  readonly source: string;
  readonly recordId: string;
  readonly line: number | null;
}

const FILTER = `s.kind = ANY($1) AND ($2::text IS NULL OR s.ancestors @> ARRAY[$2::text])`;

/** Services as stored; each method is one query. */
export class ServiceRepository {
  constructor(private readonly database: DataSource) {}

  /** Services after a name and id, in that order; one row more than asked. */
  page(
    { kinds, within }: ServiceFilter,
    first: number,
    [name, id]: readonly [string, string],
  ): Promise<ServiceRow[]> {
    return this.database.query(
      `SELECT ${SERVICE_COLUMNS} FROM service s WHERE ${FILTER} AND (s.name, s.id) > ($3, $4)
       ORDER BY s.name, s.id LIMIT $5`,
      [kinds, within, name, id, first + 1],
    );
  }

  async count({ kinds, within }: ServiceFilter): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM service s WHERE ${FILTER}`,
      [kinds, within],
    );
    return row?.count ?? 0;
  }

  /** The producers' rows that a service is made from, where the latest snapshot has them. */
  records(id: string): Promise<RecordRow[]> {
    return this.database.query(
      `SELECT said.source, said.record_id AS "recordId", stands.line
       FROM service s JOIN source_state said ON said.id = s.state
       LEFT JOIN LATERAL (
         SELECT r.line FROM snapshot n JOIN snapshot_row r ON r.snapshot = n.id AND r.state = said.id
         WHERE n.source = said.source AND n.status = 'ACCEPTED'
         ORDER BY n.valid_on DESC LIMIT 1) stands ON true
       WHERE s.id = $1`,
      [id],
    );
  }
}

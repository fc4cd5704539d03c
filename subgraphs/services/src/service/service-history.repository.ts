import type { DataSource } from 'typeorm';
import type { ServiceRow } from './service.row.js';
import { SERVICE_COLUMNS } from './service.row.js';

/** A service under the id that it was asked by: its own, or one that its producer has since given up. */
export type AskedServiceRow = ServiceRow & { readonly asked: string };

/** Services of today and of the past; each method is one query. */
export class ServiceHistoryRepository {
  constructor(private readonly database: DataSource) {}

  /** Those that are counted today. */
  counted(ids: readonly string[]): Promise<AskedServiceRow[]> {
    return this.database.query(
      `SELECT s.id AS asked, ${SERVICE_COLUMNS} FROM service s WHERE s.id = ANY($1)`,
      [ids],
    );
  }

  /**
   * Those that were ever known: closed, not counted, or renumbered; as they last were. An id is a
   * service's own before it is that of a record.
   */
  known(ids: readonly string[]): Promise<AskedServiceRow[]> {
    return this.database.query(
      `SELECT named.asked, named.id, d.name, d.kind, d.lon, d.lat, d.precision,
         own.commune AS territory, d.approximate, d.source, d.id AS state
       FROM (SELECT a.asked, CASE
           WHEN EXISTS (SELECT 1 FROM service_version v WHERE v.service = a.asked) THEN a.asked
           ELSE (SELECT r.service FROM history_record r WHERE service_id(r.source, r.record_id) = a.asked
                 ORDER BY r.source, r.record_id LIMIT 1) END AS id
         FROM unnest($1::text[]) AS a(asked)) named
       CROSS JOIN LATERAL (
         SELECT v.state FROM service_version v WHERE v.service = named.id
         ORDER BY v.known_to = 'infinity' DESC, v.ended_by DESC, v.began_by DESC, v.id DESC
         LIMIT 1) last
       JOIN source_state d ON d.id = last.state
       LEFT JOIN commune_code own ON own.id = d.commune AND own.code = substr(d.commune, 5)`,
      [ids],
    );
  }
}

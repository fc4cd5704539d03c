import type { DataSource } from 'typeorm';
import type { PointDetails, PointStatus } from '../producer/producer.port.js';
import type { ServiceRow } from './service.row.js';
import { SERVICE_COLUMNS } from './service.row.js';
import type { PointPrecision } from './service.type.js';

/** A service under the id that it was asked by: its own, or one that its producer has since given up. */
export type AskedServiceRow = ServiceRow & { readonly asked: string };

/** What a producer says of a service beside its name and place. */
export interface WordsRow {
  readonly state: string;
  /** ISO. */
  readonly openedOn: string | null;
  readonly status: PointStatus;
  readonly details: PointDetails | null;
}

/** When a service ended, and what took its place; nulls while it lasts. */
export interface EndRow {
  readonly service: string;
  /** ISO. */
  readonly after: string | null;
  readonly before: string | null;
  readonly replacedBy: string | null;
}

/** What a service was; days are ISO, null where unknown or while it lasts. */
export interface VersionRow {
  readonly service: string;
  /** The producer's words. */
  readonly state: string;
  readonly kind: number;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision: PointPrecision;
  readonly details: PointDetails | null;
  /** As the producer writes it, and what it is today. */
  readonly communeGiven: string | null;
  readonly commune: string | null;
  readonly approximate: boolean;
  readonly openedOn: string | null;
  readonly beganAfter: string | null;
  readonly beganBy: string;
  readonly endedAfter: string | null;
  readonly endedBy: string | null;
  readonly knownFrom: Date;
  readonly source: string;
  readonly recordId: string;
  readonly snapshot: number | null;
  readonly file: string | null;
  readonly line: number | null;
}

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
                   AND r.service <> service_id(r.source, r.record_id)
                 ORDER BY r.source, r.record_id LIMIT 1) END AS id
         FROM unnest($1::text[]) AS a(asked)) named
       CROSS JOIN LATERAL (
         SELECT v.state FROM service_version v WHERE v.service = named.id
         ORDER BY v.known_to = 'infinity' DESC, v.ended_by DESC, v.began_by DESC, v.known_from DESC, v.state DESC
         LIMIT 1) last
       JOIN source_state d ON d.id = last.state
       LEFT JOIN commune_code own ON own.id = d.commune AND own.code = substr(d.commune, 5)`,
      [ids],
    );
  }

  /** By the number of the words. */
  words(states: readonly string[]): Promise<WordsRow[]> {
    return this.database.query(
      `SELECT id AS state, opened_on::text AS "openedOn", status, details
       FROM source_state WHERE id = ANY($1::bigint[])`,
      [states],
    );
  }

  /** As is now known. */
  ends(services: readonly string[]): Promise<EndRow[]> {
    return this.database.query(
      `SELECT DISTINCT ON (v.service) v.service, nullif(v.ended_after, 'infinity')::text AS after,
         nullif(v.ended_by, 'infinity')::text AS before, gone.other AS "replacedBy"
       FROM service_version v
       LEFT JOIN service_event gone ON gone.service = v.service AND gone.nature = 'REPLACED'
         AND gone.before = v.ended_by AND gone.known_to = 'infinity'
       WHERE v.service = ANY($1) AND v.known_to = 'infinity'
       ORDER BY v.service, v.ended_by DESC`,
      [services],
    );
  }

  /** What is now known of services, the newest first, each with the last row that says so. */
  versions(services: readonly string[]): Promise<VersionRow[]> {
    return this.database.query(
      `SELECT v.service, v.state, s.kind, s.name, s.lon, s.lat, s.precision, s.details,
         s.commune_given AS "communeGiven", s.commune, s.approximate,
         s.opened_on::text AS "openedOn",
         nullif(v.began_after, '-infinity')::text AS "beganAfter", v.began_by::text AS "beganBy",
         nullif(v.ended_after, 'infinity')::text AS "endedAfter",
         nullif(v.ended_by, 'infinity')::text AS "endedBy", v.known_from AS "knownFrom", s.source,
         s.record_id AS "recordId", seen.snapshot, seen.file, seen.line
       FROM service_version v JOIN source_state s ON s.id = v.state
       LEFT JOIN LATERAL (
         SELECT r.snapshot, r.file, r.line
         FROM snapshot n JOIN snapshot_row r ON r.snapshot = n.id AND r.state = s.id
         WHERE n.source = v.source AND n.status = 'ACCEPTED' AND n.valid_on < v.ended_by
         ORDER BY n.valid_on DESC LIMIT 1) seen ON true
       WHERE v.service = ANY($1) AND v.known_to = 'infinity'
       ORDER BY v.service, v.began_by DESC, v.ended_by DESC`,
      [services],
    );
  }
}

import type { DataSource } from 'typeorm';

/** Points of a kind that a source gives. */
export interface SourceKindRow {
  readonly source: string;
  /** Number in the tables. */
  readonly kind: number;
  readonly points: number;
  readonly counted: number;
}

/** What sources give, in one query whatever their number. */
export class SourceKindRepository {
  constructor(private readonly database: DataSource) {}

  /** In the catalogue's order; a kind that a source gives no more is there with no point. */
  kinds(sources: readonly string[]): Promise<SourceKindRow[]> {
    return this.database.query(
      `SELECT k.source, k.kind, coalesce(given.points, 0) AS points, coalesce(given.counted, 0) AS counted
       FROM source_kind k LEFT JOIN (
         SELECT v.source, s.kind, count(*)::int AS points, count(now.id)::int AS counted
         FROM service_version v JOIN source_state s ON s.id = v.state
         LEFT JOIN service now ON now.id = v.service
         WHERE v.source = ANY($1) AND v.known_to = 'infinity' AND v.ended_by = 'infinity'
         GROUP BY v.source, s.kind) given USING (source, kind)
       WHERE k.source = ANY($1) ORDER BY k.source, k.kind`,
      [sources],
    );
  }
}

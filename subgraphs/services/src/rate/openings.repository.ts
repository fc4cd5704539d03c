import type { DataSource } from 'typeorm';
import { aliveOn, countedValues } from '../time/alive.sql.js';
import type { Counted } from '../time/coverage.js';
import type { Moment } from '../time/moment.js';

/** Services of a day by the year in which they opened. */
export interface OpeningsRow {
  readonly period: string;
  readonly openings: number;
  readonly uncertain: number;
}

/** When what was there on a day had opened. */
export class OpeningsRepository {
  constructor(private readonly database: DataSource) {}

  byYear(
    counted: readonly Counted[],
    { asOf, knownAt }: Moment,
    within: string | null,
  ): Promise<OpeningsRow[]> {
    return this.database.query(BY_YEAR, [...countedValues(counted), asOf, knownAt, within]);
  }
}

/** The day that the producer gives, else between which snapshots it first was; never where neither is known. */
const BY_YEAR = `
  WITH ${aliveOn('$6::text IS NULL OR t.id = $6 OR t.parents @> ARRAY[$6::text]')},
  born AS (
    SELECT DISTINCT ON (a.service)
      coalesce(given.day, first.began_after + 1) AS earliest, coalesce(given.day, first.began_by) AS latest
    FROM alive a
    CROSS JOIN LATERAL (SELECT CASE WHEN a.opened_on <= $4::date THEN a.opened_on END AS day) given
    CROSS JOIN LATERAL (
      SELECT v.began_after, v.began_by FROM service_version v
      WHERE v.service = a.service AND v.known_from <= $5 AND v.known_to > $5
      ORDER BY v.began_by LIMIT 1) first
    WHERE a.seen AND (given.day IS NOT NULL OR first.began_after > '-infinity')
    ORDER BY a.service),
  placed AS (
    SELECT y.year, extract(year FROM earliest) = extract(year FROM latest) AS is_sure
    FROM born CROSS JOIN LATERAL generate_series(
      extract(year FROM earliest)::int, extract(year FROM latest)::int) y(year))
  SELECT year::text AS period, count(*) FILTER (WHERE is_sure)::int AS openings,
    count(*) FILTER (WHERE NOT is_sure)::int AS uncertain
  FROM placed GROUP BY year ORDER BY year`;

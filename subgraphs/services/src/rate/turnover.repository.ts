import type { DataSource } from 'typeorm';
import { countedValues, isCounted } from '../time/alive.sql.js';
import type { Counted } from '../time/coverage.js';

/** Two days; what happened after the first, and on the second at the latest, is in between. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What happened to a kind in a territory in a period. */
export interface TurnoverRow {
  readonly territory: string;
  readonly kind: number;
  readonly openings: number;
  readonly closures: number;
  /** Closures of what had not opened in the period. */
  readonly closuresOfStock: number;
  readonly conversionsIn: number;
  readonly conversionsOut: number;
  readonly replacements: number;
  readonly replacementsIn: number;
  readonly maybeOpenings: number;
  readonly maybeClosures: number;
}

/** Events of a period, as they were known. */
export class TurnoverRepository {
  constructor(private readonly database: DataSource) {}

  /** A row where something happened, or may have. */
  ofTerritories(
    ids: readonly string[],
    counted: readonly Counted[],
    { from, to }: Period,
    knownAt: Date,
  ): Promise<TurnoverRow[]> {
    return this.database.query(TURNOVER, [...countedValues(counted), from, to, knownAt, ids]);
  }
}

/** A day that the producer gives is the day, unless it is after the point was seen. */
const EVENTS = `
  events AS (
    SELECT a.id AS territory, e.nature, e.service, e.source, e.kind_from, e.kind_to, s.departement,
      CASE WHEN e.declared_on <= e.before THEN e.declared_on - 1 ELSE e.after END AS after,
      CASE WHEN e.declared_on <= e.before THEN e.declared_on ELSE e.before END AS before
    FROM service_event e
    JOIN source_state s ON s.id = coalesce(e.state_to, e.state_from)
    JOIN commune_code own ON own.code = substr(e.commune, 5)
    JOIN territory_copy t ON t.id = own.commune
    CROSS JOIN LATERAL unnest(t.id || t.parents) a(id)
    WHERE e.source = ANY($1) AND (e.known_from <= $6 AND e.known_to > $6
        OR EXISTS (SELECT 1 FROM service_event_past p
          WHERE p.event = e.id AND p.known_from <= $6 AND p.known_to > $6))
      AND e.nature IN ('OPENED', 'REOPENED', 'CLOSED', 'CONVERTED', 'REPLACED')
      AND a.id = ANY($7) AND (t.id = ANY($7) OR t.parents && $7)),
  told AS (
    SELECT territory, role, said.kind, service, after >= $4::date AND before <= $5::date AS inside
    FROM events CROSS JOIN LATERAL (VALUES
      ('OPENING', kind_to, nature IN ('OPENED', 'REOPENED')),
      ('CLOSURE', kind_from, nature = 'CLOSED'),
      ('CONVERTED_IN', kind_to, nature = 'CONVERTED'),
      ('CONVERTED_OUT', kind_from, nature = 'CONVERTED'),
      ('REPLACED', kind_from, nature = 'REPLACED'),
      ('REPLACING', kind_to, nature = 'REPLACED')) AS said(role, kind, holds)
    WHERE holds AND after < $5::date AND before > $4::date AND said.kind = ANY($2)
      AND ${isCounted('source', 'said.kind', 'departement')})`;

const inside = (role: string): string => `count(*) FILTER (WHERE role = '${role}' AND inside)::int`;
const maybe = (role: string): string =>
  `count(*) FILTER (WHERE role = '${role}' AND NOT inside)::int`;

const TURNOVER = `
  WITH ${EVENTS},
  lived AS (
    SELECT *, bool_or(role = 'OPENING' AND inside)
      OVER (PARTITION BY territory, kind, service) AS is_young FROM told)
  SELECT territory, kind, ${inside('OPENING')} AS openings, ${inside('CLOSURE')} AS closures,
    count(*) FILTER (WHERE role = 'CLOSURE' AND inside AND NOT is_young)::int AS "closuresOfStock",
    ${inside('CONVERTED_IN')} AS "conversionsIn", ${inside('CONVERTED_OUT')} AS "conversionsOut",
    ${inside('REPLACED')} AS replacements, ${inside('REPLACING')} AS "replacementsIn",
    ${maybe('OPENING')} AS "maybeOpenings", ${maybe('CLOSURE')} AS "maybeClosures"
  FROM lived GROUP BY territory, kind`;

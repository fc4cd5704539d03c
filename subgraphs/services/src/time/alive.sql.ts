import type { Counted } from './coverage.js';

/**
 * The common table `alive`: the versions that were there on a day, or may have been, as was known at an
 * instant. `seen`: the last snapshot by then shows it; `ends`, `begins`: it ended or began between two
 * snapshots, the day being between them. Its parameters are those of {@link countedValues}, then the
 * day and the instant.
 *
 * @param where what a commune `t` must be
 */
export const aliveOn = (where = 'true'): string => `
  alive AS (
    SELECT s.kind, v.service, t.id AS commune, s.opened_on, v.began_after, v.began_by,
      v.began_by <= $4::date AND v.ended_by > $4::date AS seen,
      v.ended_after < $4::date AND v.ended_by > $4::date AS ends, v.began_by > $4::date AS begins
    FROM service_version v
    JOIN source_state s ON s.id = v.state
    JOIN commune_code own ON own.code = substr(s.commune, 5)
    JOIN territory_copy t ON t.id = own.commune
    WHERE v.source = ANY($1) AND s.kind = ANY($2) AND v.known_from <= $5 AND v.known_to > $5
      AND v.began_after < $4::date AND v.ended_by > $4::date AND (${where})
      AND ${isCounted('v.source', 's.kind', 's.departement')})`;

/** Whether a source is counted of a kind in a département; a list of words is looked up by hash. */
export const isCounted = (source: string, kind: string, departement: string): string =>
  `${source} || ' ' || ${kind} || ' ' || coalesce(${departement}, '') = ANY($3::text[])`;

/** The first parameters of {@link aliveOn}: sources, kinds, and where which are counted. */
export const countedValues = (counted: readonly Counted[]): [string[], number[], string[]] => [
  [...new Set(counted.map(({ source }) => source))],
  [...new Set(counted.map(({ kind }) => kind))],
  counted.map(({ source, kind, departement }) => `${source} ${String(kind)} ${departement}`),
];

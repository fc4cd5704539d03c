import type { Counted } from './coverage.js';

/**
 * Common tables `counted` and `alive`: the versions that were there on a day, or may have been, as was
 * known at an instant. `seen`: the last snapshot by then shows it; `ends`, `begins`: it ended or began
 * between two snapshots, the day being between them. Its parameters are those of
 * {@link countedValues}, then the day and the instant.
 *
 * @param where what a commune `t` must be
 */
export const aliveOn = (where = 'true'): string => `
  counted AS MATERIALIZED (
    SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[]) AS c(kind, departement, source)),
  alive AS (
    SELECT s.kind, v.service, t.id AS commune, s.id AS state,
      v.began_by <= $4::date AND v.ended_by > $4::date AS seen,
      v.ended_after < $4::date AND v.ended_by > $4::date AS ends, v.began_by > $4::date AS begins
    FROM service_version v
    JOIN source_state s ON s.id = v.state
    JOIN counted c ON c.kind = s.kind AND c.source = v.source
      AND c.departement = coalesce(s.departement, '')
    JOIN commune_code own ON own.code = substr(s.commune, 5) AND own.id = s.commune
    JOIN territory_copy t ON t.id = own.commune
    WHERE v.source = ANY($3) AND s.kind = ANY($1) AND v.known_from <= $5 AND v.known_to > $5
      AND v.began_after < $4::date AND v.ended_by > $4::date AND (${where}))`;

/** The first parameters of {@link aliveOn}. */
export const countedValues = (counted: readonly Counted[]): [number[], string[], string[]] => [
  counted.map(({ kind }) => kind),
  counted.map(({ departement }) => departement),
  counted.map(({ source }) => source),
];

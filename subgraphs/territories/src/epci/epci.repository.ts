import type { Queried } from '@maillage/kit';
import { EPCI_SOURCE } from './epci-membership.port.js';
import type { ListedEpci } from './epci-timeline.js';
import type { EpciNature, EpciTaxation } from './epci.type.js';

/** What a commune was in, on the day of a list. */
export type ListedMembership = ListedEpci & { readonly day: string; readonly commune: string };

/** Communes of an EPCI, on the day of a list. */
export interface ListedMembers {
  readonly communes: readonly string[];
  readonly nature: EpciNature | null;
  readonly taxation: EpciTaxation | null;
}

/** Lists of the DGCL, one accepted snapshot each. */
const LISTS = `
  SELECT id, valid_on AS day FROM snapshot WHERE source = '${EPCI_SOURCE}' AND status = 'ACCEPTED'`;

/** A yearly code changes what some commune belongs to, each year. */
const DAYS = `
  SELECT day::text FROM (
    SELECT day FROM (${LISTS}) AS list
    UNION SELECT valid_from FROM membership WHERE territory LIKE 'COM-%') AS days
  ORDER BY day`;

const OF_COMMUNES = `
  SELECT l.day::text, 'COM-' || r.record AS commune, r.data->>'siren' AS siren, r.data->>'name' AS name,
    r.data->>'nature' AS nature, r.data->>'taxation' AS taxation
  FROM (${LISTS}) AS l JOIN snapshot_row r ON r.snapshot = l.id AND r.record = ANY($1)
  UNION ALL
  SELECT d.day, m.territory, substr(e.id, 6), coalesce(s.name, e.id), NULL, NULL
  FROM membership m
  JOIN (${DAYS}) AS d ON d.day::date >= m.valid_from AND (m.valid_to IS NULL OR d.day::date < m.valid_to)
  CROSS JOIN LATERAL (SELECT p AS id FROM unnest(m.parents) AS p WHERE p LIKE 'EPCI-%' LIMIT 1) AS e
  LEFT JOIN LATERAL (
    SELECT name FROM territory_state s WHERE s.territory = e.id AND coalesce(s.valid_from <= d.day::date, true)
    ORDER BY s.valid_from DESC NULLS LAST LIMIT 1) AS s ON true
  WHERE m.territory = ANY($2)`;

const MEMBERS = `
  SELECT array_agg('COM-' || r.record ORDER BY r.record) AS communes,
    mode() WITHIN GROUP (ORDER BY r.data->>'nature') AS nature,
    mode() WITHIN GROUP (ORDER BY r.data->>'taxation') AS taxation
  FROM (${LISTS}) AS l JOIN snapshot_row r ON r.snapshot = l.id
  WHERE l.day = $2 AND r.about = 'MEMBERSHIP' AND r.data->>'siren' = $1`;

const LATER_MEMBERS = `
  SELECT array_agg(territory ORDER BY territory) AS communes, NULL AS nature, NULL AS taxation
  FROM membership WHERE parents @> ARRAY['EPCI-' || $1] AND territory LIKE 'COM-%'
    AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`;

/** Reads who is in which EPCI: in the DGCL's lists, then in the yearly codes. */
export class EpciRepository {
  constructor(private readonly database: Queried) {}

  /** Days of every list, from the oldest. */
  async days(): Promise<string[]> {
    return (await this.database.query<{ day: string }[]>(DAYS)).map(({ day }) => day);
  }

  /** What these communes (ids) were in, list after list. */
  ofCommunes(ids: readonly string[]): Promise<ListedMembership[]> {
    const codes = ids.map((id) => id.slice('COM-'.length));
    return this.database.query(OF_COMMUNES, [codes, ids]);
  }

  /** The communes that the list of a day has in an EPCI; null when it has none. */
  async members(siren: string, day: string): Promise<ListedMembers | null> {
    for (const question of [MEMBERS, LATER_MEMBERS]) {
      const [row] = await this.database.query<(ListedMembers | { communes: null })[]>(question, [
        siren,
        day,
      ]);
      if (row !== undefined && row.communes !== null) return row;
    }
    return null;
  }
}

import type { ChangeFilter, Near } from './change-filter.type.js';
import { FELT } from './change-nature.type.js';
import { ChangeFilterInvalid } from './change.errors.js';

/** A filter as SQL reads it: one value for each parameter of {@link MATCHES}. */
export type FilterValues = readonly [
  territories: readonly string[] | null,
  kinds: readonly string[] | null,
  natures: readonly string[],
  stages: readonly string[] | null,
  sources: readonly string[] | null,
  lon: number | null,
  lat: number | null,
  metres: number | null,
];

const EARTH_METRES = 6_371_008.8;
const METRES_BY_DEGREE = (Math.PI * EARTH_METRES) / 180;

/** Whether a change `c` is one that parameters 1 to 8 ask for. */
export const MATCHES = `
  ($1::text[] IS NULL OR c.territory IN (
    SELECT t.id FROM territory_copy t WHERE t.id = ANY($1) OR t.parents && $1))
  AND ($2::text[] IS NULL OR c.kind_from = ANY($2) OR c.kind_to = ANY($2))
  AND c.nature = ANY($3::text[])
  AND ($4::text[] IS NULL OR c.stage = ANY($4))
  AND ($5::text[] IS NULL OR c.source = ANY($5))
  AND ($6::float8 IS NULL OR (
    abs(c.lat - $7::float8) * ${String(METRES_BY_DEGREE)} <= $8::float8
    AND 2 * ${String(EARTH_METRES)} * asin(sqrt(least(1, sin(radians(c.lat - $7) / 2) ^ 2
      + cos(radians($7)) * cos(radians(c.lat)) * sin(radians(c.lon - $6) / 2) ^ 2))) <= $8))`;

/** How many parameters a filter takes. */
export const FILTER_PARAMETERS = 8;

/** Territories and other names that one filter holds at most. */
const MOST = 100;

const FARTHEST_METRES = 100_000;

/**
 * A filter whose lists are in order, so that two that ask the same are the same.
 *
 * @param territories in place of its own
 * @throws ChangeFilterInvalid
 */
export function filterValues(
  { kinds, natures, stages, sources, near, ...filter }: ChangeFilter,
  territories = filter.territories,
): FilterValues {
  // prettier-ignore
  return [
    listed('territories', territories), listed('kinds', kinds), listed('natures', natures ?? FELT) ?? [],
    listed('stages', stages), listed('sources', sources), ...placeOf(near),
  ];
}

type Place = readonly [lon: number | null, lat: number | null, metres: number | null];

function listed(
  name: string,
  values: readonly string[] | null | undefined,
): readonly string[] | null {
  if (values == null) return null;
  if (values.length <= MOST) return [...new Set(values)].sort();
  throw new ChangeFilterInvalid(
    `« ${name} » a ${String(values.length)} valeurs pour ${String(MOST)} au plus : demandez un territoire plus grand, ou plusieurs filtres.`,
  );
}

function placeOf(near: Near | null | undefined): Place {
  if (near == null) return [null, null, null];
  const { lon, lat, metres } = near;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
    throw new ChangeFilterInvalid(
      '« near » n’est pas un point de la Terre : longitude puis latitude, en degrés.',
    );
  if (metres < 1 || metres > FARTHEST_METRES)
    throw new ChangeFilterInvalid(
      `« near.metres » vaut ${String(metres)} : demandez entre 1 et ${String(FARTHEST_METRES)} mètres.`,
    );
  return [lon, lat, metres];
}

import { criteriaOf } from '../reform/reform-criteria.js';
import * as holds from './change-conditions.js';
import type { ChangeArea, ChangeFilter, ChangePeriod, Near } from './change-filter.type.js';
import type { ChangeNature } from './change-nature.type.js';
import { FELT } from './change-nature.type.js';
import { ChangeFilterInvalid } from './change.errors.js';

/** A filter as SQL reads it: one value for each parameter of {@link MATCHES}. */
export type FilterValues = readonly [
  territories: readonly string[] | null,
  kinds: readonly string[] | null,
  natures: readonly ChangeNature[],
  stages: readonly string[] | null,
  sources: readonly string[] | null,
  lon: number | null,
  lat: number | null,
  metres: number | null,
  west: number | null,
  south: number | null,
  east: number | null,
  north: number | null,
  from: string | null,
  to: string | null,
  certain: boolean,
  levels: readonly string[] | null,
  domains: readonly string[] | null,
  /** JSON: what makes changes those of each of some reforms. */
  reforms: string | null,
];

const EARTH_METRES = 6_371_008.8;
const METRES_BY_DEGREE = (Math.PI * EARTH_METRES) / 180;

/** Whether a change `c` is one that parameters 1 to 18 ask for. */
export const MATCHES = `
  ($1::text[] IS NULL OR c.territory IN (
    SELECT t.id FROM territory_copy t WHERE t.id = ANY($1) OR t.parents && $1))
  AND ${holds.kinds('$2::text[]')}
  AND ${holds.natures('$3::text[]')}
  AND ($4::text[] IS NULL OR c.stage = ANY($4))
  AND ${holds.sources('$5::text[]')}
  AND ($6::float8 IS NULL OR (
    abs(c.lat - $7::float8) * ${String(METRES_BY_DEGREE)} <= $8::float8
    AND 2 * ${String(EARTH_METRES)} * asin(sqrt(least(1, sin(radians(c.lat - $7) / 2) ^ 2
      + cos(radians($7)) * cos(radians(c.lat)) * sin(radians(c.lon - $6) / 2) ^ 2))) <= $8))
  AND ($9::float8 IS NULL OR (c.lon BETWEEN $9 AND $11::float8 AND c.lat BETWEEN $10::float8 AND $12::float8))
  AND ${holds.time('$13::date', '$14::date', '$15::boolean')}
  AND ${holds.levels('$16::text[]')}
  AND ($17::text[] IS NULL OR EXISTS (
    SELECT 1 FROM kind_copy k WHERE k.domain = ANY($17) AND k.code IN (c.kind_from, c.kind_to)))
  AND ($18::jsonb IS NULL OR EXISTS (
    SELECT 1 FROM jsonb_to_recordset($18) AS r (
      natures text[], kinds text[], levels text[], sources text[], first date, last date, certain boolean)
    WHERE ${holds.natures('r.natures')} AND ${holds.kinds('r.kinds')} AND ${holds.levels('r.levels')}
      AND ${holds.sources('r.sources')} AND ${holds.time('r.first', 'r.last', 'r.certain')}))`;

/** How many parameters a filter takes. */
export const FILTER_PARAMETERS = 18;

/** Territories and other names that one filter holds at most. */
const MOST = 100;

const FARTHEST_METRES = 100_000;

/**
 * A filter whose lists are in order, so that two that ask the same are the same.
 *
 * @param territories in place of its own
 * @throws ChangeFilterInvalid, ReformUnknown
 */
export function filterValues(
  {
    kinds,
    domains,
    natures,
    levels,
    reforms,
    stages,
    sources,
    near,
    within,
    between,
    ...filter
  }: ChangeFilter,
  territories = filter.territories,
): FilterValues {
  const asked = listed('reforms', reforms);
  const criteria = asked === null ? null : criteriaOf(asked);
  const told = criteria?.flatMap((each) => each.natures) ?? FELT;
  // prettier-ignore
  return [
    listed('territories', territories), listed('kinds', kinds), listed<ChangeNature>('natures', natures ?? told) ?? [],
    listed('stages', stages), listed('sources', sources), ...placeOf(near),
    ...areaOf(within), ...timeOf(between), listed('levels', levels), listed('domains', domains),
    criteria === null ? null : JSON.stringify(criteria),
  ];
}

type Place = readonly [lon: number | null, lat: number | null, metres: number | null];

function listed<T extends string>(
  name: string,
  values: readonly T[] | null | undefined,
): readonly T[] | null {
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

type Area = readonly [
  west: number | null,
  south: number | null,
  east: number | null,
  north: number | null,
];

function areaOf(area: ChangeArea | null | undefined): Area {
  if (area == null) return [null, null, null, null];
  const { west, south, east, north } = area;
  if (west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90)
    return [west, south, east, north];
  throw new ChangeFilterInvalid(
    '« within » n’est pas un rectangle de la Terre : west < east et south < north, en degrés.',
  );
}

type Time = readonly [from: string | null, to: string | null, certain: boolean];

function timeOf(period: ChangePeriod | null | undefined): Time {
  const { from = null, to = null, certain = false } = period ?? {};
  if (from === null || to === null || from <= to) return [from, to, certain];
  throw new ChangeFilterInvalid(
    `« between » finit le ${to}, avant de commencer le ${from} : échangez les deux jours.`,
  );
}

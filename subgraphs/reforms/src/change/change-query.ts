import * as holds from './change-conditions.js';
import type { ChangeNature } from './change-nature.type.js';

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

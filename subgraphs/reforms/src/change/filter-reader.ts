import type { CriteriaOf } from './change-criteria.js';
import type { ChangeArea, ChangeFilter, ChangePeriod, Near } from './change-filter.type.js';
import type { ChangeNature } from './change-nature.type.js';
import { FELT } from './change-nature.type.js';
import type { FilterValues } from './change-query.js';
import { ChangeFilterInvalid } from './change.errors.js';

/** Territories and other names that one filter holds at most. */
const MOST = 100;

const FARTHEST_METRES = 100_000;

/** Reads what is asked of changes. */
export class FilterReader {
  /** @param criteriaOf tells what reforms are: the register knows none of them */
  constructor(private readonly criteriaOf: CriteriaOf) {}

  /**
   * A filter whose lists are in order, so that two that ask the same are the same.
   *
   * @param territories in place of its own
   * @throws ChangeFilterInvalid, ReformUnknown
   */
  valuesOf(
    {
      kinds,
      domains,
      natures,
      levels,
      reforms,
      anyReform,
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
    const criteria = asked !== null || anyReform === true ? this.criteriaOf(asked) : null;
    const told = criteria?.flatMap((each) => each.natures) ?? FELT;
    // prettier-ignore
    return [
      listed('territories', territories), listed('kinds', kinds), listed<ChangeNature>('natures', natures ?? told) ?? [],
      listed('stages', stages), listed('sources', sources), ...placeOf(near),
      ...areaOf(within), ...timeOf(between), listed('levels', levels), listed('domains', domains),
      criteria === null ? null : JSON.stringify(criteria),
    ];
  }
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

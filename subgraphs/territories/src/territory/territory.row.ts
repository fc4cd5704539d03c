import type { OutlinePrecision } from '../outline/outline-precision.js';
import { CentrePrecision } from './centre-precision.js';
import type { TerritoryLevel } from './territory-level.js';
import type { Territory } from './territory.type.js';

/** A row of `territory`, as the driver gives it. */
export interface TerritoryRow {
  readonly id: string;
  readonly code: string;
  readonly level: TerritoryLevel;
  readonly name: string;
  readonly slug: string;
  readonly alive: boolean;
  readonly successor: string | null;
  readonly population: number | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly precision: CentrePrecision | null;
  readonly box: readonly number[] | null;
  readonly area_km2: number | null;
  readonly postal_codes: string[];
  readonly ancestors: readonly string[];
  readonly outline: OutlinePrecision | null;
  readonly outline_source: string | null;
  readonly outline_on: string | null;
}

/** The public territory of a row. */
export function toTerritory(row: TerritoryRow): Territory {
  const { id, code, level, name, slug, alive, population } = row;
  return {
    ...{ id, code, level, name, slug, alive, population },
    centre: centreOf(row),
    box: boxOf(row.box),
    areaKm2: row.area_km2,
    outline: outlineOf(row),
    postalCodes: row.postal_codes,
    ...{ asOf: null, uncertain: false, stateKey: null },
    ancestorIds: row.ancestors,
    successorId: row.successor,
  };
}

function centreOf({ lon, lat, precision }: TerritoryRow): Territory['centre'] {
  if (lon === null || lat === null) return null;
  return { lon, lat, precision: precision ?? CentrePrecision.PARENT_CENTRE };
}

function outlineOf(row: TerritoryRow): Territory['outline'] {
  const { outline: precision, outline_source: sourceId, outline_on: validOn } = row;
  return precision === null ? null : { precision, sourceId, validOn };
}

function boxOf(box: readonly number[] | null): Territory['box'] {
  const [west, south, east, north] = box ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null;
  }
  return { west, south, east, north };
}

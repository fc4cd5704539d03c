import type { CopyValue } from '@maillage/kit';
import type { Outlines } from '../outline/outline.types.js';
import { normaliseName, slugOf } from '../search/normalise-name.js';
import type { TerritoryLevel } from '../territory/territory-level.js';
import type { Place } from './place-territories.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Columns in the order of {@link territoryRows}. */
export const TERRITORY_COLUMNS = [
  ...['id', 'code', 'level', 'level_rank', 'name', 'slug', 'search_name', 'alive', 'successor'],
  ...['population', 'lon', 'lat', 'precision', 'box', 'area_km2', 'zone', 'postal_codes'],
  'ancestors',
] as const;

/** Which level a name most likely means. */
const RANK: Readonly<Record<TerritoryLevel, number>> = {
  COMMUNE: 0,
  EPCI: 1,
  DEPARTEMENT: 2,
  REGION: 3,
  COLLECTIVITE: 4,
  FRANCE: 5,
  ARRONDISSEMENT: 6,
  EPT: 7,
  ARRONDISSEMENT_MUNICIPAL: 8,
  COMMUNE_DELEGUEE: 9,
  COMMUNE_ASSOCIEE: 10,
};

/** Rows of the table `territory`. */
export function* territoryRows(
  drafts: readonly TerritoryDraft[],
  places: ReadonlyMap<string, Place>,
  { areas, boxes }: Pick<Outlines, 'areas' | 'boxes'>,
): Generator<readonly CopyValue[]> {
  for (const t of drafts) {
    const place = places.get(t.id);
    const box = place?.box ?? boxes.get(t.id) ?? null;
    yield [
      ...[t.id, t.code, t.level, RANK[t.level], t.name, slugOf(t.name), normaliseName(t.name)],
      ...[t.alive, t.successor, t.population, ...centreColumns(place), box],
      ...[areas.get(t.id) ?? null, t.zone, t.postalCodes, t.ancestors],
    ];
  }
}

const centreColumns = (place: Place | undefined): readonly CopyValue[] =>
  place === undefined ? [null, null, null] : [place.lon, place.lat, place.precision];

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
  ...['ancestors', 'search_weight'],
] as const;

/** Which level a whole name most likely means: its rank; then how much of its population weighs. */
const RANK: Readonly<Record<TerritoryLevel, readonly [rank: number, share: number]>> = {
  COMMUNE: [0, 1],
  EPCI: [1, 0.05],
  DEPARTEMENT: [2, 1],
  REGION: [3, 1],
  COLLECTIVITE: [4, 1],
  FRANCE: [5, 1],
  ARRONDISSEMENT: [6, 0.01],
  EPT: [7, 0.05],
  ARRONDISSEMENT_MUNICIPAL: [8, 0.5],
  COMMUNE_DELEGUEE: [9, 0],
  COMMUNE_ASSOCIEE: [10, 0],
};

/** Rows of the table `territory`. */
export function* territoryRows(
  drafts: readonly TerritoryDraft[],
  places: ReadonlyMap<string, Place>,
  { areas, boxes }: Pick<Outlines, 'areas' | 'boxes'>,
): Generator<readonly CopyValue[]> {
  for (const t of drafts) {
    const place = places.get(t.id);
    const [rank, share] = RANK[t.level];
    const name = [t.name, slugOf(t.name), normaliseName(t.name)];
    const centre = [place?.lon ?? null, place?.lat ?? null, place?.precision ?? null];
    const box = place?.box ?? boxes.get(t.id) ?? null;
    yield [
      ...[t.id, t.code, t.level, rank, ...name, t.alive, t.successor, t.population],
      ...[...centre, box, areas.get(t.id) ?? null, t.zone, t.postalCodes, t.ancestors],
      (t.population ?? 0) * share,
    ];
  }
}

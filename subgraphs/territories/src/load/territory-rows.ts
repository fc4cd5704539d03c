import type { CopyValue } from '@maillage/kit';
import type { Box, Outlines } from '../outline/outline.types.js';
import { normaliseName, slugOf } from '../search/normalise-name.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { ChosenOutline } from './choose-outlines.js';
import type { Place } from './place-territories.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Columns in the order of {@link territoryRows}. */
export const TERRITORY_COLUMNS = [
  ...['id', 'code', 'level', 'level_rank', 'name', 'slug', 'search_name', 'alive', 'successor'],
  ...['population', 'lon', 'lat', 'precision', 'box', 'area_km2', 'zone', 'postal_codes'],
  ...['ancestors', 'search_weight', 'outline', 'outline_source', 'outline_on'],
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
  { areas, boxes, precisions }: Omit<Outlines, 'files'>,
  chosen: ReadonlyMap<string, ChosenOutline>,
): Generator<readonly CopyValue[]> {
  const total = areasAbove(drafts, areas);
  for (const t of drafts) {
    const [rank, share] = RANK[t.level];
    const names = [t.name, slugOf(t.name), normaliseName(t.name)];
    const place = placeColumns(places.get(t.id), boxes.get(t.id));
    yield [
      ...[t.id, t.code, t.level, rank, ...names, t.alive, t.successor, t.population],
      ...[...place, areas.get(t.id) ?? total.get(t.id) ?? null, t.zone, t.postalCodes, t.ancestors],
      ...[(t.population ?? 0) * share, precisions.get(t.id) ?? null],
      ...[chosen.get(t.id)?.source ?? null, chosen.get(t.id)?.validOn ?? null],
    ];
  }
}

/** The outline's box serves where the sources have none. */
function placeColumns(place: Place | undefined, drawn: Box | undefined): CopyValue[] {
  if (place === undefined) return [null, null, null, null];
  return [place.lon, place.lat, place.precision, place.box ?? drawn ?? null];
}

/** What is not drawn, such as France, has the area of its communes. */
function areasAbove(
  drafts: readonly TerritoryDraft[],
  areas: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id, level, ancestors } of drafts) {
    const area = level === TerritoryLevel.COMMUNE ? areas.get(id) : undefined;
    if (area === undefined) continue;
    for (const above of ancestors) sums.set(above, (sums.get(above) ?? 0) + area);
  }
  return sums;
}

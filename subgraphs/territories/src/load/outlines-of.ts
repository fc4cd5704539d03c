import type { LonLat } from '@maillage/kit';
import { buildOutlines } from '../outline/build-outlines.js';
import type { OutlineInput, Outlines, RealOutlines } from '../outline/outline.types.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { Place } from './place-territories.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Step between communes drawn at one point, their parent's centre: near enough, yet distinct. */
const SPREAD_DEGREES = 0.02;

/** Draws every living commune and what communes make up, as they really are where that is known. */
export function outlinesOf(
  drafts: readonly TerritoryDraft[],
  places: ReadonlyMap<string, Place>,
  real: RealOutlines = new Map(),
): Outlines {
  const located = drafts.flatMap((draft) => {
    const place = places.get(draft.id);
    return draft.alive && place !== undefined ? [{ draft, place }] : [];
  });
  const communes = located.filter(({ draft }) => draft.level === TerritoryLevel.COMMUNE);
  const collectivites = located.filter(({ draft }) => draft.level === TerritoryLevel.COLLECTIVITE);
  return buildOutlines({
    real,
    communes: apart(communes).map(({ draft: { id, zone, ancestors }, lon, lat }) => {
      return { id, lon, lat, zone, parents: parentsOf(ancestors) };
    }),
    collectivites: collectivites.map(({ draft, place: { lon, lat } }) => {
      return { id: draft.id, lon, lat };
    }),
  });
}

function parentsOf(ancestors: readonly string[]): OutlineInput['communes'][number]['parents'] {
  const at = (prefix: string) => ancestors.find((id) => id.startsWith(`${prefix}-`));
  return { EPCI: at('EPCI'), ARRONDISSEMENT: at('ARR'), DEPARTEMENT: at('DEP'), REGION: at('REG') };
}

interface Located {
  readonly draft: TerritoryDraft;
  readonly place: Place;
}

/** Cells need distinct centres: those that share one are set beside each other. */
function apart(communes: readonly Located[]): (LonLat & { draft: TerritoryDraft })[] {
  const taken = new Map<string, number>();
  return communes.map(({ draft, place: { lon, lat } }) => {
    const key = `${String(lon)} ${String(lat)}`;
    const nth = taken.get(key) ?? 0;
    taken.set(key, nth + 1);
    return { draft, lon: lon + nth * SPREAD_DEGREES, lat };
  });
}

import { buildOutlines } from '../outline/build-outlines.js';
import type { OutlineInput, Outlines } from '../outline/outline.types.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { Place } from './place-territories.js';
import type { TerritoryDraft } from './territory-draft.js';

/** Draws every living commune and what communes make up. */
export function outlinesOf(
  drafts: readonly TerritoryDraft[],
  places: ReadonlyMap<string, Place>,
): Outlines {
  const located = drafts.flatMap((draft) => {
    const place = places.get(draft.id);
    return draft.alive && place !== undefined ? [{ draft, place }] : [];
  });
  const communes = located.filter(({ draft }) => draft.level === TerritoryLevel.COMMUNE);
  const collectivites = located.filter(({ draft }) => draft.level === TerritoryLevel.COLLECTIVITE);
  return buildOutlines({
    communes: communes.map(({ draft: { id, zone, ancestors }, place: { lon, lat } }) => {
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

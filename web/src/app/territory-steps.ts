import type { Step } from '../design/breadcrumb.js';
import type { Language } from '../i18n/language.js';
import { levelsIn } from '../i18n/levels.js';
import type { Addressed } from './addresses.js';
import { territoryPath } from './addresses.js';

/** A territory on the way down to a page. */
export interface StepTerritory extends Addressed {
  readonly name: string;
  readonly level: string;
}

/**
 * The steps of a breadcrumb, the widest first. Paris is a département, an arrondissement and a commune:
 * steps that bear one name say their level too.
 */
export function territorySteps(places: readonly StepTerritory[], language: Language): Step[] {
  const levels = levelsIn(language);
  const isNamesake = (place: StepTerritory): boolean =>
    places.some((other) => other.id !== place.id && other.name === place.name);
  return places.map((place) => ({
    label: isNamesake(place)
      ? `${place.name} (${levels.one(place.level).toLowerCase()})`
      : place.name,
    to: territoryPath(place),
  }));
}

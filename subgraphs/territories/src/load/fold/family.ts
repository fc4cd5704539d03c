import { TerritoryLevel } from '../../territory/territory-level.js';
import type { TerritoryDraft } from '../territory-draft.js';
import { isPart } from './is-part.js';

/** Levels that lists tell together: communes with their parts, EPCI, and the rest that no text dates. */
export const FAMILIES = ['COMMUNES', 'EPCI', 'OTHERS'] as const;
export type Family = (typeof FAMILIES)[number];

/** Levels whose states the law gives, with its days: the yearly codes only say who belongs to them. */
const BY_LAW: ReadonlySet<TerritoryLevel> = new Set([
  TerritoryLevel.FRANCE,
  TerritoryLevel.REGION,
  TerritoryLevel.DEPARTEMENT,
]);

/** The family of a territory; null for what the law tells. */
export function familyOf({ level }: Pick<TerritoryDraft, 'level'>): Family | null {
  if (BY_LAW.has(level)) return null;
  if (level === TerritoryLevel.COMMUNE || isPart({ level })) return 'COMMUNES';
  return level === TerritoryLevel.EPCI ? 'EPCI' : 'OTHERS';
}

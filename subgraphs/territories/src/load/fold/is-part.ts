import { TerritoryLevel } from '../../territory/territory-level.js';
import type { TerritoryDraft } from '../territory-draft.js';

const PART_LEVELS: ReadonlySet<TerritoryLevel> = new Set([
  TerritoryLevel.COMMUNE_DELEGUEE,
  TerritoryLevel.COMMUNE_ASSOCIEE,
  TerritoryLevel.ARRONDISSEMENT_MUNICIPAL,
]);

/** Whether a territory is a part of a commune. */
export const isPart = ({ level }: Pick<TerritoryDraft, 'level'>): boolean => PART_LEVELS.has(level);

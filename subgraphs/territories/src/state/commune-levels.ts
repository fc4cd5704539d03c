import { TerritoryLevel } from '../territory/territory-level.js';

/** Levels that share the codes of communes. A commune that was absorbed is a part without rank: no level of the code. */
export const COMMUNE_LEVELS = [
  TerritoryLevel.COMMUNE,
  TerritoryLevel.COMMUNE_DELEGUEE,
  TerritoryLevel.COMMUNE_ASSOCIEE,
  'ABSORBED',
  TerritoryLevel.ARRONDISSEMENT_MUNICIPAL,
] as const;

import { officialCode } from '@maillage/kit';
import { TerritoryLevel } from './territory-level.js';

/** How long the codes are that may begin with a zero. */
const LENGTH: Partial<Readonly<Record<TerritoryLevel, number>>> = {
  [TerritoryLevel.COMMUNE]: 5,
  [TerritoryLevel.ARRONDISSEMENT]: 3,
  [TerritoryLevel.DEPARTEMENT]: 2,
  [TerritoryLevel.REGION]: 2,
};

/** A code of a level as its producer should have written it: capitals, and the zero that a table lost. */
export function wholeCode(level: TerritoryLevel, given: string): string {
  const length = LENGTH[level];
  return length === undefined ? given.trim() : officialCode(given, length);
}

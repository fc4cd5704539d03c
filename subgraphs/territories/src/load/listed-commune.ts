import type { TerritoryLevel } from '../territory/territory-level.js';

/** A commune, or a part of one, as a yearly list names it. */
export interface ListedCommune {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly name: string;
  /** Ids that the list gives, nearest first: the commune of a part, else arrondissement, département, région. */
  readonly parents: readonly string[];
}

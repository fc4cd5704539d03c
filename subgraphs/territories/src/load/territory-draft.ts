import { territoryId } from '../territory/territory-id.js';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** A territory as a source of the official code gives it, before it has a place. */
export interface TerritoryDraft {
  readonly id: string;
  readonly code: string;
  readonly level: TerritoryLevel;
  readonly name: string;
  readonly alive: boolean;
  /** What a dead code became part of. */
  readonly successor: string | null;
  /** Ids, nearest first, `FR` last; none for a dead code. */
  readonly ancestors: readonly string[];
  readonly population: number | null;
  readonly postalCodes: readonly string[];
  /** Part of the territory of France: `metro`, `drom` or `com`; empty above the commune. */
  readonly zone: string;
}

/** A living territory of which only this is known yet. */
export function livingDraft(
  level: TerritoryLevel,
  code: string,
  name: string,
  ancestors: readonly string[],
): TerritoryDraft {
  const id = territoryId(level, code);
  const none = { successor: null, population: null, postalCodes: NONE, zone: '' };
  return { id, code, level, name, ancestors, alive: true, ...none };
}

const NONE: readonly string[] = [];

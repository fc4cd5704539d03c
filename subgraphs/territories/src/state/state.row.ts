import type { TerritoryLevel } from '../territory/territory-level.js';
import type { StateReason } from './state-reason.js';
import type { TerritoryState } from './state.type.js';

/** A row of `territory_state`, its days as text. */
export interface StateRow {
  readonly key: string;
  readonly territory: string | null;
  readonly code: string;
  readonly level: TerritoryLevel | 'ABSORBED';
  readonly name: string;
  readonly valid_from: string | null;
  readonly from_after: string | null;
  readonly begin_reason: StateReason | null;
  readonly begin_words: string | null;
  readonly valid_to: string | null;
  readonly to_after: string | null;
  readonly end_reason: StateReason | null;
  readonly end_words: string | null;
}

/** The public state of a row. */
export function toState(row: StateRow): TerritoryState {
  const { key, code, name, territory } = row;
  return {
    ...{ key, code, name, territoryId: territory },
    level: row.level === 'ABSORBED' ? null : row.level,
    from: row.valid_from,
    fromAfter: row.from_after,
    to: row.valid_to,
    toAfter: row.to_after,
    beginReason: row.begin_reason,
    beginWords: row.begin_words,
    endReason: row.end_reason,
    endWords: row.end_words,
  };
}

import type { MembershipDraft } from './official-history.js';
import type { StateDraft } from './state-draft.js';
import type { TerritoryDraft } from './territory-draft.js';

/** What laws and decrees say of régions and départements. */
export interface LegalHistory {
  readonly states: readonly StateDraft[];
  /** From the key of a state that ended to that of one that follows it. */
  readonly links: readonly (readonly [from: string, to: string])[];
  /** Before the first yearly code. */
  readonly memberships: readonly MembershipDraft[];
}

/** A source of the history that the yearly codes do not tell. */
export interface LegalHistorySource {
  readonly version: string;
  /** @param living territories of the latest code: what no text changed has always been */
  read(living: readonly TerritoryDraft[]): LegalHistory;
}

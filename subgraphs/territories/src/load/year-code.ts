import type { Family } from './fold/family.js';
import type { TerritoryDraft } from './territory-draft.js';

/** The official code of one 1 January. */
export interface YearCode {
  readonly year: number;
  /** The only levels that it tells; absent from a whole code. */
  readonly family?: Family;
  /** Every living territory, by id. */
  readonly living: ReadonlyMap<string, TerritoryDraft>;
  /** The commune that each merged code belongs to, by code. */
  readonly wholes: ReadonlyMap<string, string>;
  /** Year of the populations it carries. */
  readonly populations: number;
}

/** 1 January of a year. */
export const firstDayOf = (year: number): string => `${String(year)}-01-01`;

import type { ChangeLevel } from './change-level.type.js';
import type { ChangeNature } from './change-nature.type.js';

/** What makes changes those of a reform, as SQL reads it; what is null filters nothing. Days are ISO. */
export interface ChangeCriteria {
  readonly natures: readonly ChangeNature[];
  readonly kinds: readonly string[] | null;
  readonly levels: readonly ChangeLevel[] | null;
  readonly sources: readonly string[] | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly certain: boolean;
}

/** Of each of some reforms, in their order; of all of them where none is named. @throws ReformUnknown */
export type CriteriaOf = (reforms: readonly string[] | null) => readonly ChangeCriteria[];

import type { ChangeLevel } from '../change/change-level.type.js';
import type { ChangeNature } from '../change/change-nature.type.js';
import { REFORMS } from './definitions/index.js';
import { ReformUnknown } from './reform.errors.js';

/** What makes changes those of a reform, as SQL reads it; what is null filters nothing. Days are ISO. */
interface ReformCriteria {
  readonly natures: readonly ChangeNature[];
  readonly kinds: readonly string[] | null;
  readonly levels: readonly ChangeLevel[] | null;
  readonly sources: readonly string[] | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly certain: boolean;
}

/** Of each of some reforms, in their order. @throws ReformUnknown */
export const criteriaOf = (ids: readonly string[]): readonly ReformCriteria[] => ids.map(ofReform);

function ofReform(id: string): ReformCriteria {
  const reform = REFORMS.find((each) => each.id === id);
  if (reform === undefined) throw new ReformUnknown(id);
  const { natures, kinds = null, levels = null, sources = null, between } = reform.changes;
  const { from = null, to = null, certain = false } = between ?? {};
  return { natures, kinds, levels, sources, first: from, last: to, certain };
}

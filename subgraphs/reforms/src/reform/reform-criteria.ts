import type { ChangeCriteria, CriteriaOf } from '../change/change-criteria.js';
import type { ReformDefinition } from './reform.definition.js';
import { ReformUnknown } from './reform.errors.js';

/** What makes changes those of some of the reforms that are known, or of each of them. @throws ReformUnknown */
export const criteriaAmong =
  (known: readonly ReformDefinition[]): CriteriaOf =>
  (ids) =>
    (ids?.map((id) => oneOf(known, id)) ?? known).map(criteriaOf);

function oneOf(known: readonly ReformDefinition[], id: string): ReformDefinition {
  const reform = known.find((each) => each.id === id);
  if (reform === undefined) throw new ReformUnknown(id);
  return reform;
}

function criteriaOf({ changes }: ReformDefinition): ChangeCriteria {
  const { natures, kinds = null, levels = null, sources = null, between } = changes;
  const { from = null, to = null, certain = false } = between ?? {};
  return { natures, kinds, levels, sources, first: from, last: to, certain };
}

import type { Dated, StateRepository } from '../state/state.repository.js';
import { departementOf } from './departement-of.js';

/**
 * What territories were part of on a day. Where no yearly code says so, a commune's code tells its
 * département, and texts tell the région of that.
 */
export async function ancestorsBy(
  states: StateRepository,
  asked: readonly Dated[],
): Promise<string[][]> {
  const told = await states.parentsAt(asked);
  const above = asked.map(({ id, day }) => ({ id: departementOf(id) ?? '', day }));
  const deduced = await states.parentsAt(above);
  return asked.map(({ id }, i) => {
    const known = told.get(i);
    if (known !== undefined) return known.parents;
    if (id === 'FR') return [];
    const departement = above[i]?.id ?? '';
    return departement === '' ? ['FR'] : [departement, ...(deduced.get(i)?.parents ?? ['FR'])];
  });
}

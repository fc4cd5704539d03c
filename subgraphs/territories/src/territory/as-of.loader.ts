import DataLoader from 'dataloader';
import { slugOf } from '../search/normalise-name.js';
import { LATEST_CODE_DAY } from '../state/known-days.js';
import type { Dated, StateAt, StateRepository } from '../state/state.repository.js';
import { ancestorsBy } from './ancestors-by.js';
import type { TerritoryLoader } from './territory.loader.js';
import type { Territory } from './territory.type.js';

/** Territories as they stood on a day; null when unknown. */
export type AsOfLoader = DataLoader<Dated, Territory | null, string>;

/** Gathers what is asked in one tick into one query per table. */
export function asOfLoader(states: StateRepository, today: TerritoryLoader): AsOfLoader {
  return new DataLoader(
    async (asked) => {
      const [bases, found, ancestors] = await Promise.all([
        today.loadMany(asked.map(({ id }) => id)),
        states.at(asked),
        ancestorsBy(states, asked),
      ]);
      return asked.map(({ day }, i) => {
        const base = bases[i];
        const state = found.get(i);
        if (base == null || base instanceof Error || state === undefined) return null;
        return standing(base, state, { day, ancestors: ancestors[i] ?? [] });
      });
    },
    { cacheKeyFn: ({ id, day }) => `${id}@${day}` },
  );
}

/** A territory on a day; what is measured today is left out unless it is still the same. */
function standing(
  base: Territory,
  state: StateAt,
  { day, ancestors }: { readonly day: string; readonly ancestors: readonly string[] },
): Territory {
  const alive = (state.valid_from ?? '') <= day && (state.valid_to ?? '9') > day;
  const now = state.valid_to === null && day >= LATEST_CODE_DAY;
  const { id, code, level, centre, box, postalCodes } = base;
  return {
    ...{ id, code, level, centre, box, postalCodes },
    ...{ name: state.name, slug: slugOf(state.name), alive, asOf: day, stateKey: state.key },
    ...{ population: now ? base.population : null, areaKm2: now ? base.areaKm2 : null },
    outline: now ? base.outline : null,
    uncertain: isUncertain(state, day),
    ancestorIds: alive ? ancestors : [],
    successorId: null,
  };
}

/** Whether a change whose day is not known may have happened by then. */
function isUncertain({ valid_to, to_after, next_may_hold }: StateAt, day: string): boolean {
  const ending = to_after !== null && valid_to !== null && day > to_after && day < valid_to;
  return ending || next_may_hold;
}

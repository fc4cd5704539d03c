import DataLoader from 'dataloader';
import { slugOf } from '../search/normalise-name.js';
import { LATEST_CODE_DAY } from '../state/known-days.js';
import type { Dated, StateRepository } from '../state/state.repository.js';
import type { StateRow } from '../state/state.row.js';
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
  state: StateRow,
  { day, ancestors }: { readonly day: string; readonly ancestors: readonly string[] },
): Territory {
  const alive = (state.valid_from ?? '') <= day && (state.valid_to ?? '9') > day;
  const now = state.valid_to === null && day >= LATEST_CODE_DAY;
  const { id, code, level, centre, box, postalCodes } = base;
  return {
    ...{ id, code, level, centre, box, postalCodes },
    ...{ name: state.name, slug: slugOf(state.name), alive, asOf: day, stateKey: state.key },
    ...{ population: now ? base.population : null, areaKm2: now ? base.areaKm2 : null },
    uncertain: isUncertain(state, day),
    ancestorIds: alive ? ancestors : [],
    successorId: null,
  };
}

/** Whether a change whose day is not known may have happened by then. */
function isUncertain(
  { valid_from, from_after, valid_to, to_after }: StateRow,
  day: string,
): boolean {
  const within = (after: string | null, by: string | null) =>
    after !== null && by !== null && day > after && day < by;
  return within(from_after, valid_from) || within(to_after, valid_to);
}

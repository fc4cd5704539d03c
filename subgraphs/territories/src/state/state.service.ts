import type { AsOfLoader } from '../territory/as-of.loader.js';
import type { Territory } from '../territory/territory.type.js';
import { checkDay, FIRST_DAY, LATEST_CODE_DAY } from './known-days.js';
import type { StateLoaders } from './state.loader.js';
import type { StateRepository } from './state.repository.js';
import { toState } from './state.row.js';
import type { TerritoryState } from './state.type.js';
import type { Walked, WalkRepository } from './walk.repository.js';

/** What a request shares. */
export interface Loaders {
  readonly states: StateLoaders;
  readonly asOf: AsOfLoader;
}

/** What territories were, and what they became. */
export class StateService {
  constructor(
    private readonly states: StateRepository,
    private readonly walk: WalkRepository,
  ) {}

  /** The states of a territory, or of its code at every level that communes' codes have. */
  async history(
    { id, code }: Territory,
    everyLevel: boolean,
    loaders: Loaders,
  ): Promise<TerritoryState[]> {
    if (everyLevel && /^(COM|ARM)/.test(id))
      return (await this.states.ofCodes([code])).map(toState);
    return loaders.states.ofTerritory.load(id);
  }

  /** @throws DateOutOfRange */
  async successors(
    territory: Territory,
    at: string | null,
    loaders: Loaders,
  ): Promise<Territory[]> {
    const day = checkDay(at ?? LATEST_CODE_DAY);
    const state = await this.stateOf(territory, day, loaders);
    return state === null
      ? []
      : this.asTheyStood(await this.walk.forward([state], day), day, loaders);
  }

  /** @throws DateOutOfRange */
  async predecessors(
    territory: Territory,
    at: string | null,
    loaders: Loaders,
  ): Promise<Territory[]> {
    const day = checkDay(at ?? FIRST_DAY);
    const state = await this.stateOf(territory, LATEST_CODE_DAY, loaders);
    return state === null
      ? []
      : this.asTheyStood(await this.walk.backward([state], day), day, loaders);
  }

  /** The state that the territory was asked in, else its last one by a day. */
  private async stateOf({ id, stateKey }: Territory, day: string, { states }: Loaders) {
    if (stateKey !== null) return stateKey;
    const all = await states.ofTerritory.load(id);
    return all.findLast(({ from }) => (from ?? '') <= day)?.key ?? null;
  }

  private async asTheyStood(
    found: readonly Walked[],
    day: string,
    { asOf }: Loaders,
  ): Promise<Territory[]> {
    const ids = new Set(found.flatMap(({ territory }) => territory ?? []));
    const territories = await Promise.all([...ids].map((id) => asOf.load({ id, day })));
    return territories.filter((territory) => territory !== null);
  }
}

import type { RequestContext } from '@maillage/kit';
import type { StateLoaders } from './state/state.loader.js';
import type { AsOfLoader } from './territory/as-of.loader.js';
import type { TerritoryLoader } from './territory/territory.loader.js';
import type { ValueLoader } from './variable/variable.loader.js';

/** What resolvers of one request share. */
export interface TerritoriesContext extends RequestContext {
  readonly territories: TerritoryLoader;
  /** Territories as they stood on a day. */
  readonly asOf: AsOfLoader;
  readonly states: StateLoaders;
  readonly values: ValueLoader;
}

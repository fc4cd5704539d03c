import type { RequestContext } from '@maillage/kit';
import type { TerritoryLoader } from './territory/territory.loader.js';

/** What resolvers of one request share. */
export interface TerritoriesContext extends RequestContext {
  readonly territories: TerritoryLoader;
}

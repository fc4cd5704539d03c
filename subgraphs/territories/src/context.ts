import type { SourceGraphContext } from '@maillage/kit';
import type { EpciLoader } from './epci/epci.loader.js';
import type { MovementLoader } from './movement/movement.loader.js';
import type { OutlineSourceLoader } from './outline/outline-source.loader.js';
import type { PostalLoader } from './postal/postal-place.loader.js';
import type { FactChangeLoader } from './snapshot/fact-change.loader.js';
import type { SourceCatalogue } from './source/source-catalogue.js';
import type { StateLoaders } from './state/state.loader.js';
import type { AsOfLoader } from './territory/as-of.loader.js';
import type { TerritoryLoader } from './territory/territory.loader.js';
import type { VariableCatalogue } from './variable/variable-catalogue.js';
import type { ValueLoader } from './variable/variable.loader.js';

/** What resolvers of one request share. */
export interface TerritoriesContext extends SourceGraphContext {
  readonly territories: TerritoryLoader;
  /** Territories as they stood on a day. */
  readonly asOf: AsOfLoader;
  readonly states: StateLoaders;
  readonly values: ValueLoader;
  readonly variables: VariableCatalogue;
  readonly movements: MovementLoader;
  readonly epci: EpciLoader;
  readonly postal: PostalLoader;
  readonly outlineSources: OutlineSourceLoader;
  readonly sources: SourceCatalogue;
  readonly factChanges: FactChangeLoader;
}

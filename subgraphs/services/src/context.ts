import type { RequestContext } from '@maillage/kit';
import type { CountLoader } from './count/count.loader.js';
import type { Catalogue } from './kind/catalogue.js';

/** What resolvers of one request share. */
export interface ServicesContext extends RequestContext {
  /** Kinds and sources, read once per request. */
  readonly catalogue: Catalogue;
  readonly counts: CountLoader;
}

import type { LoaderArgs } from '../../graphql/load-context.js';
import { atomOf } from './atom.js';
import { feedRoute } from './feed-route.js';

/** `/changements.atom?lieu=DEP-48` */
export const loader = (args: LoaderArgs): Promise<Response> =>
  feedRoute(args, 'atom', 'application/atom+xml', atomOf);

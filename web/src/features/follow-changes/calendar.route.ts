import type { LoaderArgs } from '../../graphql/load-context.js';
import { calendarOf } from './calendar.js';
import { feedRoute } from './feed-route.js';

/** `/changements.ics?lieu=DEP-48` */
export const loader = (args: LoaderArgs): Promise<Response> =>
  feedRoute(args, 'ics', 'text/calendar', calendarOf);

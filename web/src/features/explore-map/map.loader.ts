import { ask } from '../../graphql/ask.js';
import {
  MapDaysDocument,
  MapFiguresDocument,
  MapNamesDocument,
  MapPageDocument,
  MapPointsDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { LEVELS, MEASURES } from './map-levels.js';
import type { MapState } from './map-state.js';
import { momentOf, readMapState } from './map-state.js';
import { areaOf } from './service-table.js';

type Context = LoaderArgs['context'];

/** What the page needs whatever it shows. */
export const loadPage = (context: Context) => ask(context, MapPageDocument, {});

/** The state that a request asks for. */
export const stateOf = (request: Request): MapState =>
  readMapState(new URL(request.url).searchParams);

/** The figures that the map colours, with the names of their territories; null when no kind is shown. */
export async function loadFigures(context: Context, state: MapState, codes: readonly string[]) {
  if (codes.length === 0) return null;
  const level = LEVELS[state.level];
  const [{ choropleth }, { territoryColumns }] = await Promise.all([
    ask(context, MapFiguresDocument, {
      kinds: [...codes],
      level,
      measure: MEASURES[state.measure],
      ...momentOf(state),
    }),
    ask(context, MapNamesDocument, { level }),
  ]);
  return { choropleth, names: territoryColumns };
}

/** When what is shown was observed; null when no kind is shown. */
export async function loadDays(context: Context, state: MapState, codes: readonly string[]) {
  if (codes.length === 0) return null;
  const asked = { kinds: [...codes], knownAt: state.knownAt };
  return (await ask(context, MapDaysDocument, asked)).serviceObservations;
}

/** The marks around the place of the map; null when no kind is shown, and on a day of the past. */
export async function loadMarks(context: Context, state: MapState, codes: readonly string[]) {
  if (codes.length === 0 || state.asOf !== null) return null;
  const area = areaOf(state);
  const asked = { kinds: [...codes], ...area.rectangle, zoom: area.zoom };
  const { servicePoints } = await ask(context, MapPointsDocument, asked);
  return { area, points: servicePoints };
}

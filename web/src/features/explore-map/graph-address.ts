import { print } from 'graphql';
import { MapPointsDocument, MapValuesDocument } from '../../graphql/generated/documents.js';
import { LEVELS, MEASURES } from './map-levels.js';
import type { MapState } from './map-state.js';
import { momentOf } from './map-state.js';
import { areaOf } from './service-table.js';

/** Where the question of a view can be read and run again. */
export function graphAddress(state: MapState, codes: readonly string[]): string {
  const kinds = [...codes];
  const isServices = state.view === 'services';
  const { rectangle, zoom } = areaOf(state);
  const variables = isServices
    ? { kinds, ...rectangle, zoom }
    : { kinds, level: LEVELS[state.level], measure: MEASURES[state.measure], ...momentOf(state) };
  const params = new URLSearchParams({
    query: print(isServices ? MapPointsDocument : MapValuesDocument),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphql?${params.toString()}`;
}

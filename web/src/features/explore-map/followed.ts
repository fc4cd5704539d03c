import type { ChangesAddress } from '../../app/changes-address.js';
import type { MapState } from './map-state.js';
import { areaOf } from './service-table.js';
import type { Kind } from './shown-kinds.js';
import { shownCodes } from './shown-kinds.js';

/** Kinds that a list of changes takes. */
const MOST_KINDS = 100;

/**
 * The changes of what a map shows: of its kinds, whoever runs them; in the territory that is chosen, else in what the
 * map was moved to; since the day that is coloured. Level and measure choose no change.
 */
export function followed(state: MapState, kinds: readonly Kind[]): ChangesAddress {
  const { selected, place, asOf } = state;
  const codes = shownCodes(kinds, state);
  // More than a list takes is nearly all of them.
  const isNarrow = codes.length < kinds.length && codes.length <= MOST_KINDS;
  return {
    place: selected === 'FR' ? null : selected,
    kinds: isNarrow ? codes : [],
    area: selected === null && place !== null ? areaOf(state).rectangle : null,
    from: asOf,
  };
}

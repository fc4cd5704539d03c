import type { ChangesAddress } from '../../app/changes-address.js';
import type { MapState } from './map-state.js';
import { areaOf } from './service-table.js';
import type { Kind } from './shown-kinds.js';
import { shownCodes } from './shown-kinds.js';

/** Kinds that a list of changes takes. */
export const MOST_KINDS = 100;

/** Whether the map shows more kinds than a list takes, and hides some: the list is then of all kinds. */
export function isBeyond(state: MapState, kinds: readonly Kind[]): boolean {
  const { length } = shownCodes(kinds, state);
  return length > MOST_KINDS && length < kinds.length;
}

/**
 * The changes of what a map shows: of its kinds, whoever runs them; in the territory that is chosen, else in what the
 * map was moved to; since the day that is coloured. Level and measure choose no change.
 */
export function followed(state: MapState, kinds: readonly Kind[]): ChangesAddress {
  const { selected, place, asOf } = state;
  const codes = shownCodes(kinds, state);
  return {
    place: selected === 'FR' ? null : selected,
    kinds: codes.length === kinds.length || isBeyond(state, kinds) ? [] : codes,
    area: selected === null && place !== null ? areaOf(state).rectangle : null,
    from: asOf,
  };
}

import type { TerritoryItem } from '../../../producer/territory-producer.port.js';

/** The ids of the movements among what was read. */
export const recordsOf = (items: readonly TerritoryItem[]): string[] =>
  items.flatMap((item) => (item.about === 'MOVEMENT' ? item.record : []));

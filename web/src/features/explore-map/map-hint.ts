import type { PickingInfo } from '@deck.gl/core';
import { formatRate } from '../../i18n/format.js';
import type { Piece } from '../../map/outlines.js';
import type { Mark } from './map.layers.js';
import type { MapData } from './use-map-data.js';

/** What is said of what is under the pointer. */
export interface Hint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The words for what was picked; null over nothing. */
export function hintOf({ layer, object, x, y }: PickingInfo, data: MapData): Hint | null {
  if (layer?.id === 'territories') return { x, y, text: territoryHint(object as Piece, data) };
  if (layer?.id === 'marks') return { x, y, text: markHint(object as Mark, data) };
  return null;
}

function territoryHint({ id }: Piece, { names, figures }: MapData): string {
  return `${names.get(id) ?? id} : ${formatRate(figures?.byId.get(id))}`;
}

function markHint({ rank, count }: Mark, { points }: MapData): string {
  const mix = points?.mix[rank]?.replaceAll(':', ' ') ?? '';
  return points?.names[rank] ?? `${String(count)} points : ${mix}`;
}

import type { PickingInfo } from '@deck.gl/core';
import { formatCount, formatRate } from '../../i18n/format.js';
import type { Piece } from '../../map/outlines.js';
import type { Mark } from './map.layers.js';
import type { MapData } from './use-map-data.js';

/** What is said of what is under the pointer. */
export interface Hint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** What a hint needs to speak. */
export interface HintWords extends Pick<MapData, 'names' | 'figures' | 'points'> {
  readonly unit: string;
  readonly kinds: readonly { readonly code: string; readonly label: string }[];
}

/** The words for what was picked; null over nothing. */
export function hintOf({ layer, object, x, y }: PickingInfo, words: HintWords): Hint | null {
  if (layer?.id === 'territories') return { x, y, text: territoryHint(object as Piece, words) };
  if (layer?.id === 'marks') return { x, y, text: markHint(object as Mark, words) };
  return null;
}

function territoryHint({ id }: Piece, { names, figures, unit }: HintWords): string {
  const value = figures?.byId.get(id) ?? null;
  return `${names.get(id) ?? id} : ${value === null ? 'pas de valeur' : `${formatRate(value)} ${unit}`}`;
}

/** « gare:3 mairie:1 » in words. */
export function mixWords(mix: string, kinds: HintWords['kinds']): string {
  const parts = mix.split(' ').map((part) => {
    const [code = '', count = ''] = part.split(':');
    const label = kinds.find((kind) => kind.code === code)?.label ?? code;
    return `${label} : ${formatCount(Number(count))}`;
  });
  return parts.join(' · ');
}

function markHint({ rank }: Mark, { points, kinds }: HintWords): string {
  return points?.names[rank] ?? mixWords(points?.mix[rank] ?? '', kinds);
}

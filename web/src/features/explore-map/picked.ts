import type { Spot } from '../../map/map-canvas.js';
import { territoryAt } from '../../map/outlines.js';
import type { Look } from '../../map/view.js';
import { pixelOf } from '../../map/view.js';
import type { Mark } from './marks.js';
import { radiusOf } from './marks.js';
import type { MapData } from './use-map-data.js';

/** What is under the hand: a mark before the territory that it stands on. */
export type Picked =
  | { readonly what: 'mark'; readonly mark: Mark }
  | { readonly what: 'territory'; readonly id: string };

/** What the map shows at a spot; null over nothing. */
export function pickedAt(
  { x, y, lonLat }: Spot,
  { outlines, marks }: Pick<MapData, 'outlines' | 'marks'>,
  look: Look,
): Picked | null {
  const distance = ({ position }: Mark): number => {
    const [markX, markY] = pixelOf(look, position);
    return Math.hypot(markX - x, markY - y);
  };
  const mark = marks?.findLast((m) => distance(m) <= radiusOf(m));
  if (mark !== undefined) return { what: 'mark', mark };
  const id = outlines === null ? null : territoryAt(outlines, lonLat);
  return id === null ? null : { what: 'territory', id };
}
